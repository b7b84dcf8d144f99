// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "base/atomic_file.h"
#include "base/storage_error.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <system_error>
#include <utility>

namespace accord::cli {
namespace {

namespace fs = std::filesystem;

std::string environment(const char *name) {
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

constexpr const char *kLastCompany = "last-company.json";
constexpr std::size_t kSettingsLimit = 65'536;

std::string lastCompany() {
    const fs::path file = Session::settingsFile(kLastCompany);
    std::error_code missing;
    if (file.empty() || !fs::is_regular_file(file, missing)) {
        return {};
    }
    const auto settings =
        nlohmann::json::parse(base::readFile(file, kSettingsLimit), nullptr, false);
    return settings.is_object() && settings.contains("file") && settings["file"].is_string()
               ? settings["file"].get<std::string>()
               : std::string();
}

} // namespace

Session::Session() : m_messages(std::make_unique<Messages>(app::languageOfEnvironment())) {}

void Session::settle() {
    if (!m_options.language.empty()) {
        m_messages = std::make_unique<Messages>(m_options.language);
    }
    m_output.setJson(m_options.json);
    m_output.setQuiet(m_options.quiet);
}

void Session::onRun(CLI::App &command, Action action) {
    command.callback([this, action = std::move(action)] { m_action = action; });
}

void Session::addAt(CLI::App &command) {
    command.add_option("--at", m_options.at, "When it happened, if not now (day or instant)")
        ->type_name("T");
}

base::Result<Exit> Session::runChosen() {
    ACCORD_TRY(const Exit exit, m_action());
    try {
        m_output.flush();
    } catch (const base::StorageError &error) {
        // The command is done by now; only its answer is lost.
        report({base::ErrorCode::Unreadable,
                "output.failed",
                {},
                {},
                "The command was carried out and what it changed is kept, but its answer could "
                "not be written.",
                {{"engine", error.what()}}},
               *m_messages, m_options.json);
        return Exit::Partly;
    }
    return exit;
}

base::Result<fs::path> Session::companyFile() const {
    for (const std::string &file : {m_options.file, environment("ACCORD_FILE"), lastCompany()}) {
        if (!file.empty()) {
            return fs::absolute(file);
        }
    }
    return base::fail(base::ErrorCode::Invalid, "file.required",
                      "No company file is named. Give --file COMPANY.accord or set ACCORD_FILE.",
                      "file");
}

base::Result<app::Context *> Session::context() {
    if (!m_workspace) {
        ACCORD_TRY(const fs::path file, companyFile());
        ACCORD_TRY(auto workspace, app::Workspace::open(file, present()));
        ACCORD_CHECK(workspace->login(m_options.as));
        m_workspace = std::move(workspace);
        remember(file);
    }
    app::Context &context = m_workspace->context();
    if (!m_options.at.empty()) {
        ACCORD_TRY(const base::Instant at,
                   base::Instant::parse(m_options.at, context.company.zone));
        context.at = at;
        ACCORD_CHECK(app::eventInstant(context));
    }
    return &context;
}

fs::path Session::settingsFile(const char *name) {
    if (const std::string folder = environment("XDG_CONFIG_HOME"); !folder.empty()) {
        return fs::path(folder) / "accord" / name;
    }
    if (const std::string home = environment("HOME"); !home.empty()) {
        return fs::path(home) / ".config" / "accord" / name;
    }
    return {};
}

std::string Session::present() {
    return environment("ACCORD_NOW");
}

void Session::remember(const fs::path &file) const {
    const fs::path settings = settingsFile(kLastCompany);
    const std::string path = fs::absolute(file).string();
    if (settings.empty()) {
        return;
    }
    try {
        if (lastCompany() == path) {
            return;
        }
        fs::create_directories(settings.parent_path());
        const nlohmann::json document = {{"file", path}};
        base::writeFileAtomically(
            settings,
            document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    } catch (const base::StorageError &) {
        return; // a comfort only: the command itself has its file
    } catch (const fs::filesystem_error &) {
        return;
    }
}

} // namespace accord::cli
