// From general knowledge of Indonesian; no list copied.
#include "ringkas/languages/indonesian/parts.hpp"
#include "ringkas/standing.hpp"

namespace ringkas::id {
namespace {

// Pronouns, demonstratives that stand for a whole clause, and connectives that answer the sentence before. "Sementara", "selain"
// and "karena" alone open a clause of their own sentence more often than not, so only their pointing forms are here.
constexpr WordGroup kGroups[] = {
    {kLeans,
     "akan tetapi,akhirnya,akibatnya,alasannya,apalagi,artinya,bahkan,begitu juga,begitu pula,beliau,bukan cuma itu,bukan hanya itu,"
     "caranya,demikian,dengan begitu,dengan demikian,di sisi lain,dia,hal ini,hal itu,hal senada,hal serupa,hal tersebut,hal yang sama,"
     "hasilnya,ia,ini,inilah,itu,itulah,jadi,karena itu,karena itulah,karenanya,keduanya,kemudian,ketiganya,lalu,maka,maklum,"
     "menurut beliau,menurut dia,menurut mereka,menurutnya,mereka,meski begitu,meski demikian,meskipun begitu,meskipun demikian,namun,"
     "oleh karena itu,oleh karenanya,oleh sebab itu,padahal,pasalnya,pun demikian,sebab,sebab itu,sebaliknya,sedangkan,sehingga,"
     "selain ini,selain itu,selanjutnya,sementara itu,setelah itu,tak cuma itu,tak hanya itu,tapi,tetapi,tidak cuma itu,tidak hanya itu,"
     "untuk itu,walau begitu,walau demikian,walaupun begitu,walaupun demikian"},
    {kGoesOn, "akan,begitu,bukan,dengan,di,hal,karena,menurut,meski,meskipun,oleh,pun,sebab,selain,sementara,setelah,tak,tidak,untuk,walau,walaupun"},
};

}  // namespace

const WordTable& openings() {
    static const WordTable table(kGroups, ',');
    return table;
}

}  // namespace ringkas::id
