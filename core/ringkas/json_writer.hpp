// Writes JSON into a string as it goes: no tree is built, so a result of 100,000 sentences costs its own bytes only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ringkas {

class JsonWriter {
public:
    explicit JsonWriter(std::string& out) : out_(out) {}

    void open(char bracket);          ///< '{' or '['
    void close(char bracket);         ///< '}' or ']'
    void key(std::string_view name);  ///< a name that needs no escapes
    void string(std::string_view text);
    void number(std::uint32_t value);
    void number(double value);               ///< shortest digits that read back to the same value; null where not finite
    void fixed(double value, int decimals);  ///< that many decimals, in steps that a reader needs
    void null();
    void raw(std::string_view json);  ///< JSON made elsewhere; nothing where empty

private:
    void separate();

    std::string& out_;
    bool comma_ = false;
};

}  // namespace ringkas
