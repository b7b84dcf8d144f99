// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard map of the window (UX section 4), one table for the keys themselves and for the key
// sheet that explains them.
#pragma once

#include "ui/common/page.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <variant>
#include <vector>

namespace accord::ui {

enum class WindowCommand {
    Search,
    ShowModule,
    Import,
    Undo,
    Redo,
    Refresh,
    TogglePeek,
    ToggleNavigation,
    Back,
    Forward,
    Leave, // Escape: from a record back to where it was opened
    NextTab,
    PreviousTab,
    CloseTab,
    Help,
    KeySheet,
    Settings,
    LargerText,
    SmallerText,
    NormalText,
    Quit
};

struct KeyEntry {
    std::variant<WindowCommand, PageCommand> command;
    QList<QKeySequence> keys;
    QString text;
    // Only when the control that has the focus makes nothing of the key: Enter, Space, Delete,
    // Escape, copying.
    bool isLeftover = false;
    int module = -1; // of ShowModule
};

struct KeyGroup {
    QString title;
    std::vector<KeyEntry> entries;
};

// Translated into the present language.
[[nodiscard]] std::vector<KeyGroup> keyMap();
// "Ctrl+1 … 9" for the sheet, else the keys joined.
[[nodiscard]] QString keyText(const KeyEntry &entry);

} // namespace accord::ui
