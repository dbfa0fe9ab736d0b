// The command `ringkas`: arguments in, a command run, an exit status out.
#include <csignal>
#include <new>

#include "arguments.hpp"
#include "batch.hpp"
#include "commands.hpp"
#include "exit_status.hpp"
#include "files.hpp"
#include "ringkas/model_text.hpp"

namespace {

using namespace ringkas::cli;

int run(const Arguments& arguments) {
    ringkas::Model model;
    if (!arguments.model_file.empty()) {
        std::string text;
        const std::string error = read_file(arguments.model_file, std::size_t{1} << 26, text);
        if (!error.empty()) return complain(arguments.model_file, error), kFileFailed;
        auto parsed = ringkas::parse_model(text);
        if (!parsed.ok()) return complain(arguments.model_file, parsed.error().message), kFileFailed;
        model = parsed.value();
    }
    const ringkas::Model* chosen = arguments.model_file.empty() ? nullptr : &model;
    switch (arguments.command) {
        case Command::kSummarize: return run_summarize(arguments, chosen);
        case Command::kBatch:
        case Command::kFeatures: return run_batch(arguments, chosen);
        case Command::kSentences: return run_sentences(arguments);
        case Command::kClean: return run_clean(arguments);
        case Command::kKeywords: return run_keywords(arguments);
    }
    return kUsage;
}

}  // namespace

int main(int argc, char** argv) {
    // A reader that closes the pipe ends the run quietly, by the result of write().
    std::signal(SIGPIPE, SIG_IGN);
    try {
        int status = kDone;
        const auto arguments = parse_arguments(argc, argv, status);
        return arguments ? run(*arguments) : status;
    } catch (const std::bad_alloc&) {
        complain("-", "not enough memory");
        return kFileFailed;
    }
}
