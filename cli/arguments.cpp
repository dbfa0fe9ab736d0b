#include "arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <thread>
#include <vector>

#include "exit_status.hpp"
#include "help.hpp"

namespace ringkas::cli {
namespace {

const std::map<std::string, Command> kCommands{{"summarize", Command::kSummarize}, {"batch", Command::kBatch},
                                               {"sentences", Command::kSentences}, {"clean", Command::kClean},
                                               {"keywords", Command::kKeywords},   {"features", Command::kFeatures}};

/// Without the lists of what excludes what: the group's heading says it.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(26); }
    std::string make_option_opts(const CLI::Option* option) const override {
        const std::string& type = option->get_type_name();
        return type.empty() ? type : std::string(" ").append(type);
    }
};

std::optional<double> number(const std::string& text) {
    if (text.empty() || text.find_first_not_of("0123456789.eE+-") != std::string::npos) return {};
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (end != text.c_str() + text.size() || !std::isfinite(value)) return {};
    return value;
}

/// An option whose text is checked by `good`; `must` says what it must be.
CLI::Option* add_checked(CLI::App& app, const std::string& names, const std::string& type, const std::string& what,
                         std::function<bool(const std::string&)> good, const std::string& must,
                         const std::function<void(const std::string&)>& set) {
    const auto check = [good = std::move(good), must](const std::string& text) {
        if (good(text)) return std::string();
        std::string message = "must be ";
        return message.append(must).append(", not \"").append(text).append("\"");
    };
    return app.add_option_function<std::string>(names, set, what)->type_name(type)->check(CLI::Validator(check, ""));
}

/// An option of a whole number.
CLI::Option* add_count(CLI::App& app, const std::string& names, const std::string& type, const std::string& what,
                       const std::function<void(double)>& set) {
    const auto good = [](const std::string& text) {
        const auto value = number(text);
        return value && *value >= 1 && *value == std::floor(*value);
    };
    return add_checked(app, names, type, what, good, "a whole number of at least 1",
                       [set](const std::string& text) { set(*number(text)); });
}

void add_length_options(CLI::App& app, Length& length) {
    const auto set = [&length](Length::By by) { return [&length, by](double value) { length = {by, value}; }; };
    const auto good_ratio = [](const std::string& text) {
        const auto value = number(text);
        return value && *value > 0 && *value <= 1;
    };
    CLI::Option* sentences =
        add_count(app, "-n,--sentences", "N", "this many sentences, or all where there are fewer", set(Length::By::kSentences));
    CLI::Option* ratio =
        add_checked(app, "--ratio", "R", "at most this share of the article's words: 0.2 is a fifth", good_ratio,
                    "a number over 0 and at most 1", [set](const std::string& text) { set(Length::By::kRatio)(*number(text)); });
    CLI::Option* words = add_count(app, "--words", "W", "at most this many words", set(Length::By::kWords));
    sentences->excludes(ratio)->excludes(words);
    ratio->excludes(words);
    for (CLI::Option* option : {sentences, ratio, words}) option->group("Length, one of them; without, the length that suits the text");
}

void add_format(CLI::App& app, Format& format, const std::map<std::string, Format>& formats, const std::string& what) {
    std::string names;
    for (const auto& entry : formats) names += (names.empty() ? "" : ", ") + entry.first;
    add_checked(
        app, "--format", "NAME", what, [formats](const std::string& text) { return formats.count(text) != 0; },
        formats.size() == 1 ? names : "one of " + names, [&format, formats](const std::string& text) { format = formats.at(text); });
}

void add_summary_options(CLI::App& app, Arguments& arguments) {
    Request& request = arguments.request;
    add_length_options(app, request.length);
    add_checked(
        app, "--method", "NAME", "how sentences are ranked: " + method_names() + "; auto, which is the default, takes news or general",
        [](const std::string& text) { return method_named(text).has_value(); }, "one of " + method_names(),
        [&request](const std::string& text) { request.method = *method_named(text); });
    app.add_option("--title", request.title, "the article's title, where the text does not hold it")->type_name("T");
    app.add_option("--query", request.query, "prefer sentences that have to do with this")->type_name("Q");
    app.add_flag_callback(
        "--no-clean", [&request] { request.clean = false; }, "take the text as it is, leave nothing out");
    app.add_option("--model", arguments.model_file, "numbers of the news ranking in place of the built-in ones")->type_name("FILE");
}

void add_files(CLI::App& app, Arguments& arguments, bool several) {
    CLI::Option* files = app.add_option("FILE", arguments.files, "UTF-8 text; \"-\" or none: standard input")->type_name("");
    if (!several) files->expected(0, 1);
}

void add_commands(CLI::App& app, Arguments& arguments) {
    Format& format = arguments.format;
    CLI::App* summarize = app.add_subcommand("summarize", "The most important sentences of a text, word for word and in order.");
    add_summary_options(*summarize, arguments);
    add_format(*summarize, format, {{"text", Format::kText}, {"markdown", Format::kMarkdown}, {"json", Format::kJson}},
               "text (default, a sentence a line), markdown or json");
    add_files(*summarize, arguments, true);

    CLI::App* batch = app.add_subcommand("batch", "Summaries of many texts: JSON Lines in, JSON Lines out.");
    arguments.jobs = std::max(1u, std::thread::hardware_concurrency());
    add_summary_options(*batch, arguments);
    add_format(*batch, format, {{"json", Format::kJson}}, "json, which is all there is");
    add_count(*batch, "-j,--jobs", "J", "threads (default: one for each processor); the output is the same with any number",
              [&arguments](double value) { arguments.jobs = static_cast<unsigned>(std::min(value, 256.0)); });
    batch->add_flag("--full", arguments.full, "with \"sentences\" and \"why\" in every result");
    add_files(*batch, arguments, false);
    batch->footer(kBatchNotes);

    CLI::App* sentences = app.add_subcommand("sentences", "One sentence a line.");
    add_files(*sentences, arguments, false);
    sentences->footer(kSentencesNotes);

    CLI::App* clean = app.add_subcommand("clean", "The article of a page, without menus, captions, bylines and adverts.");
    add_format(*clean, format, {{"text", Format::kText}, {"json", Format::kJson}}, "text (default) or json");
    add_files(*clean, arguments, false);
    clean->footer(kCleanNotes);

    CLI::App* keywords = app.add_subcommand("keywords", "The key phrases of a text, best first.");
    add_count(*keywords, "-n,--count", "N", "at most this many (default 10)",
              [&arguments](double value) { arguments.keywords = static_cast<std::size_t>(std::min(value, 1e9)); });
    add_format(*keywords, format, {{"text", Format::kText}, {"json", Format::kJson}}, "text (default) or json");
    add_files(*keywords, arguments, false);

    // For those who fit a model (tests/quality), not for readers: not listed.
    CLI::App* features = app.add_subcommand("features", "What is counted and measured of each sentence: JSON Lines as batch takes them.");
    features->group("");
    features->add_flag_callback(
        "--no-clean", [&arguments] { arguments.request.clean = false; }, "take the text as it is");
    add_files(*features, arguments, false);
}

void print_help(const CLI::App& app) {
    const auto commands = app.get_subcommands();
    if (!commands.empty()) {
        std::cout << commands.front()->help("ringkas");
        return;
    }
    const auto formatter = std::static_pointer_cast<CLI::Formatter>(app.get_formatter());
    std::cout << kIntroduction << formatter->make_groups(app.get_subcommand("summarize"), CLI::AppFormatMode::Normal) << kExamples;
}

}  // namespace

std::optional<Arguments> parse_arguments(int argc, const char* const* argv, int& status) {
    Arguments arguments;
    CLI::App app{"", "ringkas"};
    app.set_version_flag("--version", "ringkas " RINGKAS_VERSION, "print the version");
    app.formatter(std::make_shared<HelpFormatter>());
    app.require_subcommand(1);
    add_commands(app, arguments);

    // The first word may name a command; without one it is "summarize".
    std::vector<std::string> words(argv + 1, argv + argc);
    const bool about_all = !words.empty() && (words[0] == "-h" || words[0] == "--help" || words[0] == "--version");
    if (!about_all && (words.empty() || kCommands.count(words[0]) == 0)) words.insert(words.begin(), "summarize");
    const std::string command = words[0];
    std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
    status = kDone;
    try {
        app.parse(words);
    } catch (const CLI::CallForHelp&) {
        print_help(app);
        return {};
    } catch (const CLI::CallForVersion& version) {
        std::cout << version.what() << '\n';
        return {};
    } catch (const CLI::ParseError& error) {
        std::cerr << "ringkas: " << error.what() << "\nTry 'ringkas " << (about_all ? "" : command + " ") << "--help'.\n";
        status = kUsage;
        return {};
    }
    arguments.command = kCommands.at(command);
    if (arguments.files.empty()) arguments.files.emplace_back("-");
    return arguments;
}

}  // namespace ringkas::cli
