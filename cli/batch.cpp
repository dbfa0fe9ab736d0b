#include "batch.hpp"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

#include "chunks.hpp"
#include "exit_status.hpp"
#include "files.hpp"
#include "progress.hpp"

namespace ringkas::cli {
namespace {

/// Longest line taken: the longest text with every second byte escaped, and room for the other members.
constexpr std::size_t kMaxLine = 2 * kMaxTextBytes + (std::size_t{1} << 20);

/// Chunks read but not yet written, per thread: what bounds the memory, and how far a thread may run ahead of a slow one.
constexpr std::size_t kChunksAhead = 4;

/// Answers lines; one per thread, so that its buffers are reused.
class LineWorker {
public:
    LineWorker(const Arguments& arguments, const Model* model) : arguments_(arguments), options_(arguments.request.options()) {
        options_.model = model;
        if (arguments.command == Command::kFeatures) options_.method = Method::kNews;
    }

    /// Appends the answers to a chunk's lines. Returns how many of them are errors.
    std::size_t answer(const Chunk& chunk, std::string& out) {
        line_.id.clear();
        if (chunk.too_long)
            return refuse(out, chunk.first_line, {ErrorCode::kTooLarge, "the line has more than " + std::to_string(kMaxLine) + " bytes"});
        std::size_t failed = 0;
        std::size_t number = chunk.first_line;
        for (std::string_view rest = chunk.lines; !rest.empty(); ++number) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (number == 1 && line.substr(0, 3) == "\xEF\xBB\xBF") line.remove_prefix(3);
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            failed += answer_line(line, number, out);
        }
        return failed;
    }

private:
    std::size_t answer_line(std::string_view json, std::size_t number, std::string& out) {
        const std::size_t start = out.size();
        try {
            if (const auto error = parse_batch_line(json, line_)) return refuse(out, number, *error);
            options_.title = line_.title.empty() ? std::string_view(arguments_.request.title) : std::string_view(line_.title);
            const auto analysis = analyze(line_.text, options_);
            if (!analysis.ok()) return refuse(out, number, analysis.error());
            if (arguments_.command == Command::kFeatures) {
                append_features(out, line_.id, analysis.value());
                out += '\n';
                return 0;
            }
            const auto summary = cut(analysis.value(), arguments_.request.length);
            if (!summary.ok()) return refuse(out, number, summary.error());
            std::string lead = "\"id\":";
            lead += line_.id;
            ResultFormat format;
            format.lead = lead;
            format.full = arguments_.full;
            format.byte_offsets = true;
            append_result(out, line_.text, analysis.value(), summary.value(), format);
            out += '\n';
            return 0;
        } catch (const std::bad_alloc&) {
            out.resize(start);
            return refuse(out, number, {ErrorCode::kOutOfMemory, "not enough memory for this line"});
        }
    }

    std::size_t refuse(std::string& out, std::size_t number, const Error& error) const {
        std::string lead = line_.id.empty() ? "\"line\":" : "\"id\":";
        lead += line_.id.empty() ? std::to_string(number) : line_.id;
        append_error(out, lead, error);
        out += '\n';
        return 1;
    }

    const Arguments& arguments_;
    Options options_;
    BatchLine line_;
};

/// Hands out chunks to threads and writes the answers in the order of the chunks. No thread has a task of its own: each reads a chunk,
/// answers it and leaves the answers; whoever brings the next in order writes all that are ready.
class OrderedRun {
public:
    OrderedRun(Input& input, std::size_t threads) : reader_(input, kMaxLine), progress_(input.size()), ahead_(kChunksAhead * threads) {}

    void work(LineWorker worker) {
        try {
            Chunk chunk;
            std::size_t number = 0;
            while (read(chunk, number)) {
                Answers answers;
                answers.failed = worker.answer(chunk, answers.lines);
                answers.input_bytes = chunk.input_bytes;
                answers.line_count = chunk.line_count;
                write(number, std::move(answers));
            }
        } catch (const std::bad_alloc&) {
            complain("batch", "not enough memory");
            const std::lock_guard lock(mutex_);
            result_ = Written::kFailed;
            room_.notify_all();
        }
    }

    [[nodiscard]] Written written() const { return result_; }
    [[nodiscard]] std::size_t failed() const { return failed_; }

private:
    struct Answers {
        std::string lines;
        std::size_t failed = 0, input_bytes = 0, line_count = 0;
    };

    bool read(Chunk& chunk, std::size_t& number) {
        const std::lock_guard reading(reading_);
        {
            std::unique_lock lock(mutex_);
            room_.wait(lock, [this] { return result_ != Written::kAll || next_read_ - next_write_ < ahead_; });
            if (result_ != Written::kAll) return false;
            number = next_read_;
        }
        if (!reader_.next(chunk)) return false;
        const std::lock_guard lock(mutex_);
        ++next_read_;
        return true;
    }

    void write(std::size_t number, Answers answers) {
        std::unique_lock lock(mutex_);
        ready_.emplace(number, std::move(answers));
        if (writing_) return;
        writing_ = true;
        for (auto next = ready_.find(next_write_); next != ready_.end() && result_ == Written::kAll; next = ready_.find(next_write_)) {
            const Answers now = std::move(next->second);
            ready_.erase(next);
            lock.unlock();
            const Written result = write_output(now.lines);
            lock.lock();
            if (result != Written::kAll) result_ = result;
            failed_ += now.failed;
            progress_.add(now.input_bytes, now.line_count);
            ++next_write_;
            room_.notify_all();
        }
        writing_ = false;
    }

    std::mutex reading_;  // guards reader_; taken before mutex_, which guards the rest
    ChunkReader reader_;
    std::mutex mutex_;
    std::condition_variable room_;
    Progress progress_;
    std::size_t ahead_;
    std::size_t next_read_ = 0, next_write_ = 0, failed_ = 0;
    std::map<std::size_t, Answers> ready_;
    bool writing_ = false;
    Written result_ = Written::kAll;
};

}  // namespace

int run_batch(const Arguments& arguments, const Model* model) {
    const std::string& file = arguments.files.front();
    Input input(file);
    OrderedRun run(input, arguments.jobs);
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < arguments.jobs; ++i) threads.emplace_back([&] { run.work({arguments, model}); });
    run.work({arguments, model});
    for (std::thread& thread : threads) thread.join();
    if (!input.error().empty()) complain(file, input.error());
    if (run.written() == Written::kFailed || !input.error().empty()) return kFileFailed;
    return run.failed() > 0 ? kSomeLinesFailed : kDone;
}

}  // namespace ringkas::cli
