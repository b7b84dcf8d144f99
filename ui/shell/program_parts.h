// SPDX-License-Identifier: GPL-3.0-or-later
// ProgramParts: what exists before a company file is open, handed to the dialogs of the first
// start.
#pragma once

#include "ui/common/prompter.h"

namespace accord::ui {

class ActionRunner;
class Figures;
class Icons;
class JobRunner;
class Languages;
class Settings;
class Theme;

struct ProgramParts {
    Theme &theme;
    Icons &icons;
    Figures &figures;
    Settings &settings;
    Prompter &prompter;
    FileChooser &files;
    ActionRunner &actions;
    JobRunner &jobs;
    Languages &languages;
};

} // namespace accord::ui
