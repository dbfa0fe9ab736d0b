// Exit statuses of the command; part of its contract.
#pragma once

namespace ringkas::cli {

inline constexpr int kDone = 0;
inline constexpr int kSomeLinesFailed = 1;  ///< batch went through, but some lines were answered by an error
inline constexpr int kUsage = 2;
inline constexpr int kFileFailed = 3;  ///< a file cannot be read, taken or written

}  // namespace ringkas::cli
