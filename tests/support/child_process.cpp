// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace accord::test {

ChildProcess::ChildProcess(const std::vector<std::string> &command) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "pipe");
    }
    m_output = ends[0];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    std::vector<char *> arguments;
    for (const std::string &argument : command) {
        arguments.push_back(const_cast<char *>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    const int failed =
        ::posix_spawn(&m_process, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(m_output);
        m_process = -1;
        throw std::system_error(failed, std::generic_category(), command.front());
    }
}

ChildProcess::~ChildProcess() {
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        reap();
    }
    ::close(m_output);
}

bool ChildProcess::readSome(int milliseconds) {
    pollfd waiting{m_output, POLLIN, 0};
    if (m_closed || ::poll(&waiting, 1, milliseconds) <= 0) {
        return !m_closed;
    }
    std::array<char, 65536> buffer{};
    const ssize_t got = ::read(m_output, buffer.data(), buffer.size());
    m_closed = got == 0;
    for (ssize_t i = 0; i < got; ++i) {
        const char c = buffer[static_cast<std::size_t>(i)];
        if (c == '\n') {
            m_lines.push_back(std::move(m_partial));
            m_partial.clear();
        } else {
            m_partial += c;
        }
    }
    return !m_closed;
}

bool ChildProcess::readFor(std::chrono::milliseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (!m_closed) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            break;
        }
        readSome(static_cast<int>(left.count()));
    }
    return m_closed;
}

void ChildProcess::readLine() {
    const std::size_t before = m_lines.size();
    while (m_lines.size() == before && readSome(-1)) {
    }
}

void ChildProcess::kill() {
    ::kill(m_process, SIGKILL);
    while (readSome(-1)) {
    }
    reap();
}

std::optional<int> ChildProcess::finish() {
    while (readSome(-1)) {
    }
    reap();
    return WIFEXITED(m_status) ? std::optional(WEXITSTATUS(m_status)) : std::nullopt;
}

void ChildProcess::reap() {
    while (m_process > 0 && ::waitpid(m_process, &m_status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

} // namespace accord::test
