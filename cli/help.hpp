// The texts of --help that are not made from the options.
#pragma once

namespace ringkas::cli {

inline constexpr char kIntroduction[] = R"(Ringkas finds the most important sentences of an Indonesian text and prints them word for word.
Pages copied whole are welcome: menus, captions, bylines and adverts are left out. Nothing leaves this machine.

Usage:
  ringkas [summarize] [OPTIONS] [FILE...]   the summary of each FILE, or of standard input
  ringkas batch [OPTIONS] [FILE]            summaries of many texts, JSON Lines in and out
  ringkas sentences [FILE]                  one sentence a line, nothing left out
  ringkas clean [OPTIONS] [FILE]            the article without what surrounds it on a page
  ringkas keywords [OPTIONS] [FILE]         the key phrases, best first
  ringkas --version

"ringkas COMMAND --help" tells more of a command. FILE is UTF-8 text; "-" or none is standard input.
The options of summarize:
)";

inline constexpr char kExamples[] = R"(
Examples:
  ringkas berita.txt                        a summary of the length that suits the text
  ringkas -n 3 berita.txt                   three sentences
  ringkas --words 60 berita.txt             at most 60 words
  xclip -o | ringkas                        the page that was just copied
  ringkas --format json a.txt b.txt         one JSON object a line, with offsets, scores and reasons
  ringkas --query "harga beras" pidato.txt  what the text says of something
  ringkas batch < in.jsonl > out.jsonl      {"id": 1, "text": "..."} a line

Exit status: 0 done, 1 some batch lines failed, 2 wrong usage, 3 a file cannot be read or written.
)";

inline constexpr char kBatchNotes[] = R"(
Every line of the input is a JSON object {"id": string or number, "text": string, "title": optional string}; other members are
ignored, blank lines skipped. Every line of the output is {"id", ...the result}, in the order of the input. A line that cannot be
taken is answered in its place by {"id" or "line", "error": {"code", "message"}}, and the run goes on; the exit status is then 1.

Example:
  echo '{"id": 7, "text": "Hujan deras turun. Sungai meluap."}' | ringkas batch -n 1
)";

inline constexpr char kSentencesNotes[] = R"(
The text as given, nothing left out; line breaks inside a sentence become spaces. Only a blank line ends a paragraph.
)";

inline constexpr char kCleanNotes[] = R"(
Text: the title if there is one, then the paragraphs, a blank line between them. JSON: also what was left out, and why.
)";

}  // namespace ringkas::cli
