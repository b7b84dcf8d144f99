// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/storage_error.h"
#include "cli/interrupt.h"
#include "cli/standard_streams.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace accord::cli {

namespace {

// Over the line that is there; the last one stays.
void showProgress(const std::string &label, const std::string &amount, bool isLast) {
    // A line that is lost is followed by the next.
    (void)writeAll(STDERR_FILENO, fmt::format("\r{} {}{}", label, amount, isLast ? "\n" : ""));
}

} // namespace

void Output::keep(const Json &document, const std::string &text) {
    if (m_shown) {
        throw std::logic_error("a command shows exactly one result");
    }
    m_shown = true;
    m_pending = m_json ? document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n" : text;
}

void Output::show(const Json &document, const Table &table) {
    keep(document, m_json ? std::string() : render(table));
}

void Output::show(const Json &document, const Fields &fields) {
    std::size_t width = 0;
    for (const auto &[title, value] : fields) {
        width = std::max(width, displayWidth(title));
    }
    std::string text;
    for (const auto &[title, value] : fields) {
        text += title + std::string(width - displayWidth(title), ' ') + "  " + printable(value);
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    keep(document, text);
}

void Output::show(const Json &document, const std::string &text) {
    const std::string clean = printableLines(text);
    keep(document, clean.empty() || clean.back() == '\n' ? clean : clean + "\n");
}

void Output::note(const std::string &text) const {
    if (!m_quiet) {
        m_isNoteLost = writeAll(STDERR_FILENO, printableLines(text) + "\n") != 0 || m_isNoteLost;
    }
}

base::Progress Output::progress(const std::string &label) const {
    const bool visible = !m_quiet && isatty(STDERR_FILENO) == 1;
    auto lastShown = std::make_shared<std::int64_t>(-1);
    return {[label, visible, lastShown](std::int64_t done, std::int64_t total) {
        const std::int64_t mark = total > 0 ? done * 100 / total : done / 1000;
        if (visible && mark != *lastShown) {
            *lastShown = mark;
            showProgress(label, total > 0 ? fmt::format("{} %", mark) : fmt::format("{}", done),
                         total > 0 && done >= total);
        }
        return !interrupted();
    }};
}

void Output::flush() {
    const std::string text = std::exchange(m_pending, {});
    if (const int problem = writeAll(STDOUT_FILENO, text); problem != 0) {
        throw base::StorageError(problem == ENOSPC ? base::StorageProblem::DiskFull
                                                   : base::StorageProblem::InputOutput,
                                 problem, "standard output", std::strerror(problem));
    }
    if (m_isNoteLost) {
        throw base::StorageError(base::StorageProblem::InputOutput, 0, "standard error",
                                 "a message could not be written");
    }
}

} // namespace accord::cli
