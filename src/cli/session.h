// SPDX-License-Identifier: GPL-3.0-or-later
// Session: one run of the program. Holds the global options, opens the company file when a command
// first asks for it, and keeps the action of the command that was chosen until the whole command
// line has been read.
#pragma once

#include "app/messages.h"
#include "app/workspace.h"
#include "cli/failure.h"
#include "cli/output.h"

#include <CLI/App.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace accord::cli {

struct GlobalOptions {
    std::string file;
    std::optional<std::string> as;
    std::string language;
    bool json = false;
    bool quiet = false;
    std::string at; // of the commands that record an event
};

class Session {
public:
    using Action = std::function<base::Result<Exit>()>;

    Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] GlobalOptions &options() { return m_options; }
    // Fixes language and form of the output once the command line has been read.
    void settle();

    // The work of a command, done when the command line turned out to ask for it.
    void onRun(CLI::App &command, Action action);
    // Adds `--at T`; context() then carries the time.
    void addAt(CLI::App &command);
    // Runs the chosen action and prints its result; an answer that cannot be written is Partly, as
    // the command itself was done. Throws base::StorageError.
    [[nodiscard]] base::Result<Exit> runChosen();

    // The company file that --file, $ACCORD_FILE or the last use names; Invalid ("file.required").
    [[nodiscard]] base::Result<std::filesystem::path> companyFile() const;
    // Opens the file and logs `--as` in, once; never null.
    [[nodiscard]] base::Result<app::Context *> context();
    // After context(): the open file. For commands about the file itself.
    [[nodiscard]] app::Workspace &workspace() { return *m_workspace; }
    // ACCORD_NOW, "" when not set; only test companies heed it.
    [[nodiscard]] static std::string present();
    // A file of the person's settings folder; empty when the environment names no home.
    [[nodiscard]] static std::filesystem::path settingsFile(const char *name);
    // Next time this file is opened when none is named.
    void remember(const std::filesystem::path &file) const;

    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] const Messages &messages() const { return *m_messages; }
    // A sentence of the program itself (titles, notices), translated.
    [[nodiscard]] std::string say(const std::string &word, std::string_view english,
                                  const app::Arguments &arguments = {}) const {
        return m_messages->say(word, english, arguments);
    }

private:
    GlobalOptions m_options;
    Output m_output;
    std::unique_ptr<Messages> m_messages;
    Action m_action;
    std::unique_ptr<app::Workspace> m_workspace;
};

} // namespace accord::cli
