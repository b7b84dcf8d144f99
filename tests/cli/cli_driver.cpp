// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_driver.h"

#include "support/catch.h"
#include "support/paths.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace accord::test {
namespace {

namespace fs = std::filesystem;

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("no pipe");
        }
    }
};

std::vector<char *> pointers(std::vector<std::string> &texts) {
    std::vector<char *> list;
    for (std::string &text : texts) {
        list.push_back(text.data());
    }
    list.push_back(nullptr);
    return list;
}

// Reads both ends until the program has closed them.
void drain(int out, int err, CliRun &run) {
    std::array<pollfd, 2> watched{{{out, POLLIN, 0}, {err, POLLIN, 0}}};
    std::array<std::string *, 2> texts{&run.out, &run.err};
    std::array<char, 65536> buffer{};
    for (int open = 2; open > 0;) {
        if (poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR) {
            throw std::runtime_error("poll failed");
        }
        for (std::size_t i = 0; i < watched.size(); ++i) {
            if (watched.at(i).fd < 0 || watched.at(i).revents == 0) {
                continue;
            }
            const ssize_t n = ::read(watched.at(i).fd, buffer.data(), buffer.size());
            if (n > 0) {
                texts.at(i)->append(buffer.data(), static_cast<std::size_t>(n));
            } else {
                close(watched.at(i).fd);
                watched.at(i).fd = -1;
                --open;
            }
        }
    }
}

} // namespace

nlohmann::json CliRun::document() const {
    return nlohmann::json::parse(out, nullptr, false);
}

nlohmann::json CliRun::error() const {
    const auto parsed = nlohmann::json::parse(err, nullptr, false);
    return parsed.is_object() && parsed.contains("error") ? parsed["error"]
                                                          : nlohmann::json(nullptr);
}

std::string CliRun::errorCode() const {
    const auto found = error();
    return found.is_object() ? found["code"].get<std::string>() : std::string();
}

CliDriver::CliDriver() {
    std::string pattern = (fs::temp_directory_path() / "accord-cli-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_folder = pattern;
}

CliDriver::~CliDriver() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

CliRun CliDriver::run(const std::vector<std::string> &arguments) const {
    const std::string program = test::cliProgram().string();
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::map<std::string, std::string> variables{{"PATH", "/usr/bin:/bin"},
                                                 {"HOME", m_folder.string()},
                                                 {"LANG", "C.UTF-8"},
                                                 {"QT_QPA_PLATFORM", "offscreen"}};
    for (const char *kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const char *value = std::getenv(kept)) {
            variables[kept] = value;
        }
    }
    for (const auto &[name, value] : environment) {
        variables[name] = value;
    }
    std::vector<std::string> settings;
    for (const auto &[name, value] : variables) {
        settings.push_back(name + "=" + value);
    }
    auto argv = pointers(words);
    auto envp = pointers(settings);
    const Pipe out;
    const Pipe err;
    const pid_t child = fork();
    if (child == 0) {
        dup2(out.ends[1], STDOUT_FILENO);
        dup2(err.ends[1], STDERR_FILENO);
        const int nothing = open("/dev/null", O_RDONLY);
        dup2(nothing, STDIN_FILENO);
        if (chdir(m_folder.c_str()) == 0) {
            execve(program.c_str(), argv.data(), envp.data());
        }
        _exit(127);
    }
    close(out.ends[1]);
    close(err.ends[1]);
    CliRun result;
    drain(out.ends[0], err.ends[0], result);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    result.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

CliRun CliDriver::json(const std::vector<std::string> &arguments) const {
    std::vector<std::string> all{"--file", "company.accord", "--json"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(all);
}

CliRun CliDriver::jsonAs(const std::string &user, const std::vector<std::string> &arguments) const {
    std::vector<std::string> all{"--as", user};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return json(all);
}

void CliDriver::init(const std::vector<std::string> &more) const {
    std::vector<std::string> all{"init"};
    all.insert(all.end(), more.begin(), more.end());
    const CliRun made = json(all);
    INFO(made.err);
    REQUIRE(made.exit == 0);
}

void CliDriver::write(const std::string &name, const std::string &content) const {
    std::ofstream(file(name), std::ios::binary) << content;
}

std::string CliDriver::read(const std::string &name) const {
    std::ifstream stream(file(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

} // namespace accord::test
