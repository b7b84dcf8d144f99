// SPDX-License-Identifier: GPL-3.0-or-later
// A program run beside the test: its standard output is read line by line, it can be killed at any
// moment, and it never outlives the test.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace accord::test {

class ChildProcess {
public:
    // `command[0]` is the path of the program.
    explicit ChildProcess(const std::vector<std::string> &command);
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess(); // kills it when it still runs

    // Reads until the program closes its output or the time is over; true when it was closed.
    bool readFor(std::chrono::milliseconds time);
    // Reads until there is a whole line more than before, or the output is closed.
    void readLine();
    // SIGKILL, then everything that it had written before.
    void kill();
    // Reads the rest and waits for the end; the exit code, nothing when a signal ended it.
    std::optional<int> finish();
    // Whole lines so far.
    [[nodiscard]] const std::vector<std::string> &lines() const { return m_lines; }

private:
    bool readSome(int milliseconds); // false at the end of the output
    void reap();
    int m_process = -1;
    int m_output = -1;
    bool m_closed = false;
    int m_status = 0;
    std::string m_partial;
    std::vector<std::string> m_lines;
};

} // namespace accord::test
