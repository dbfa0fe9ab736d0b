#include "commands.hpp"

#include <chrono>

#include "exit_status.hpp"
#include "files.hpp"
#include "markdown.hpp"
#include "ringkas/clean.hpp"
#include "ringkas/language.hpp"
#include "ringkas/sentences.hpp"

namespace ringkas::cli {
namespace {

using Clock = std::chrono::steady_clock;

const char* explained(Warning warning) {
    switch (warning) {
        case Warning::kEmpty: return "the text is empty";
        case Warning::kTooShort: return "the text is too short to choose from";
        case Warning::kNotIndonesian: return "the text does not look Indonesian";
        case Warning::kRepairedUtf8: return "not valid UTF-8: broken bytes are replaced";
        case Warning::kOverBudget: return "no sentence fits the length asked for; this is the best one";
        case Warning::kNoArticle: return "nothing but menus and the like; --no-clean takes them as text";
    }
    return "";
}

/// Reads the file, or says why not. One byte over the limit is enough for the core to refuse the text.
bool read_text(const std::string& file, std::string& text) {
    const std::string error = read_file(file, kMaxTextBytes, text);
    if (error.empty() && text.size() <= kMaxTextBytes) return true;
    complain(file, error.empty() ? "the text is longer than " + std::to_string(kMaxTextBytes >> 20) + " MiB" : error);
    return false;
}

int finish(const std::string& out) { return write_output(out) == Written::kFailed ? kFileFailed : kDone; }

void append_line(std::string& out, std::string_view text) {
    out += text;
    out += '\n';
}

std::string json_result(const std::string& file, std::string_view text, const Analysis& analysis, const Summary& summary, bool several,
                        Clock::time_point start) {
    std::string out, lead;
    if (several) {
        lead = "\"file\":";
        append_json_string(lead, file);
    }
    ResultFormat format;
    format.lead = lead;
    format.byte_offsets = true;
    format.elapsed_ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    append_result(out, text, analysis, summary, format);
    return out += '\n';
}

std::string text_result(const std::string& file, const Analysis& analysis, const Summary& summary, bool several) {
    std::string out;
    if (several) out = "==> " + shown_name(file) + " <==\n";
    for (const std::uint32_t i : summary.chosen) append_line(out, analysis.sentences[i].text.of(analysis.article.text));
    return out;
}

std::string markdown_result(const std::string& file, const Analysis& analysis, const Summary& summary, bool several) {
    std::string out;
    const auto heading = [&out](std::string_view sign, std::string_view text) {
        out += sign;
        append_line(out, escape_markdown(text));
        append_line(out, "");
    };
    if (several) heading("# ", shown_name(file));
    if (!analysis.article.title.empty()) heading(several ? "## " : "# ", analysis.article.title);
    for (const std::uint32_t i : summary.chosen) {
        out += "- ";
        append_line(out, escape_markdown(analysis.sentences[i].text.of(analysis.article.text)));
    }
    return out;
}

/// The output for one file, or nothing where it could not be taken and a message has been printed.
std::optional<std::string> summarize_file(const std::string& file, const Arguments& arguments, const Options& options) {
    std::string text;
    if (!read_text(file, text)) return {};
    const auto start = Clock::now();
    const auto analysis = analyze(text, options);
    if (!analysis.ok()) return complain(file, analysis.error().message), std::nullopt;
    const auto summary = cut(analysis.value(), arguments.request.length);
    if (!summary.ok()) return complain(file, summary.error().message), std::nullopt;
    const bool several = arguments.files.size() > 1;
    if (arguments.format == Format::kJson) return json_result(file, text, analysis.value(), summary.value(), several, start);
    for (const Warning warning : summary.value().warnings) complain(file, std::string("warning: ") + explained(warning));
    const auto result = arguments.format == Format::kMarkdown ? markdown_result : text_result;
    return result(file, analysis.value(), summary.value(), several);
}

}  // namespace

int run_summarize(const Arguments& arguments, const Model* model) {
    Options options = arguments.request.options();
    options.model = model;
    int status = kDone;
    bool first = true;
    for (const std::string& file : arguments.files) {
        std::optional<std::string> out = summarize_file(file, arguments, options);
        if (!out) {
            status = kFileFailed;
            continue;
        }
        if (!first && arguments.format != Format::kJson) out->insert(0, "\n");
        first = false;
        const Written written = write_output(*out);
        if (written == Written::kFailed) return kFileFailed;
        if (written == Written::kClosed) return status;
    }
    return status;
}

int run_sentences(const Arguments& arguments) {
    std::string text, out;
    if (!read_text(arguments.files.front(), text)) return kFileFailed;
    CleanOptions options;
    options.enabled = false;
    options.fold_lines = true;
    const Article article = clean(text, options, indonesian());
    for (const Sentence& sentence : split_sentences(article, indonesian())) append_line(out, sentence.text.of(article.text));
    return finish(out);
}

int run_clean(const Arguments& arguments) {
    std::string text, out;
    if (!read_text(arguments.files.front(), text)) return kFileFailed;
    const Article article = clean(text, {}, indonesian());
    if (arguments.format == Format::kJson) {
        append_article(out, text, article);
        append_line(out, "");
        return finish(out);
    }
    if (!article.title.empty()) append_line(out, article.title);
    for (const Paragraph& paragraph : article.paragraphs) {
        if (!out.empty()) append_line(out, "");
        append_line(out, paragraph.text.of(article.text));
    }
    return finish(out);
}

int run_keywords(const Arguments& arguments) {
    const std::string& file = arguments.files.front();
    std::string text, out;
    if (!read_text(file, text)) return kFileFailed;
    Options options;
    options.keywords = arguments.keywords;
    const auto analysis = analyze(text, options);
    if (!analysis.ok()) return complain(file, analysis.error().message), kFileFailed;
    if (arguments.format == Format::kJson) {
        append_keywords(out, analysis.value());
        append_line(out, "");
        return finish(out);
    }
    for (const Keyword& keyword : analysis.value().keywords) append_line(out, keyword.text.of(analysis.value().article.text));
    return finish(out);
}

}  // namespace ringkas::cli
