// SPDX-License-Identifier: GPL-3.0-or-later
// Output: the seam between commands and the terminal. A command shows its result once, as a JSON
// document and as text; which of the two is printed depends on --json. Nothing is printed before
// the command has succeeded.
#pragma once

#include "app/messages.h"
#include "base/progress.h"
#include "cli/table.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace accord::cli {

using Json = nlohmann::ordered_json; // keys in the order of the contract

// "title: value" lines.
using Fields = std::vector<std::pair<std::string, std::string>>;

class Output {
public:
    void setJson(bool on) { m_json = on; }
    void setQuiet(bool on) { m_quiet = on; }
    [[nodiscard]] bool isJson() const { return m_json; }

    // Once per command.
    void show(const Json &document, const Table &table);
    void show(const Json &document, const Fields &fields);
    void show(const Json &document, const std::string &text);
    // A message on stderr, not with --quiet. Already translated (Session::say).
    void note(const std::string &text) const;
    // Progress of long work: a line on stderr when that is a terminal. Ctrl+C cancels the work.
    [[nodiscard]] base::Progress progress(const std::string &label) const;
    // Writes the result to stdout. Throws base::StorageError when stdout cannot take it, or stderr
    // did not take a note; a closed pipe is nobody's failure.
    void flush();

private:
    void keep(const Json &document, const std::string &text);
    bool m_json = false;
    bool m_quiet = false;
    bool m_shown = false;
    mutable bool m_isNoteLost = false;
    std::string m_pending;
};

} // namespace accord::cli
