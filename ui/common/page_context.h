// SPDX-License-Identifier: GPL-3.0-or-later
// PageContext: everything a page, dialog or wizard is given. Made once by main(), handed down as a
// reference; there are no global objects.
#pragma once

#include "app/workspace.h"

namespace accord::ui {

class ActionRunner;
class Drafts;
class FileChooser;
class Figures;
class Icons;
class JobRunner;
class Navigator;
class Prompter;
class Settings;
class Theme;

struct PageContext {
    app::Workspace &workspace; // the GUI thread's own connection
    Theme &theme;
    Icons &icons;
    Figures &figures;
    Settings &settings;
    Prompter &prompter;
    FileChooser &files;
    ActionRunner &actions;
    JobRunner &jobs;
    Navigator &navigator;
    Drafts &drafts; // of this company

    [[nodiscard]] app::Context &app() const { return workspace.context(); }
};

} // namespace accord::ui
