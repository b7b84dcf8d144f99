// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

constexpr int kModules = 9;

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::KeyMap)
public:
    static KeyGroup everywhere();
    static KeyGroup moving();
    static KeyGroup records();
    static KeyGroup view();
};

QList<QKeySequence> keys(std::initializer_list<const char *> names) {
    QList<QKeySequence> all;
    for (const char *name : names) {
        all << QKeySequence(QString::fromLatin1(name), QKeySequence::PortableText);
    }
    return all;
}

KeyGroup KeyWords::everywhere() {
    using W = WindowCommand;
    return {tr("Everywhere"),
            {
                {W::Search, keys({"Ctrl+K"}), tr("Search, or type a command")},
                {PageCommand::New, keys({"Ctrl+N"}), tr("New")},
                {W::Import, keys({"Ctrl+I"}), tr("Import a file")},
                {W::Undo, keys({"Ctrl+Z"}), tr("Undo the last change")},
                {W::Redo, keys({"Ctrl+Shift+Z", "Ctrl+Y"}), tr("Redo")},
                {W::Help, keys({"F1"}), tr("Help on this page")},
                {W::KeySheet, keys({"Ctrl+/"}), tr("This key sheet")},
                {W::Settings, keys({"Ctrl+,"}), tr("Settings")},
                {W::Quit, keys({"Ctrl+Q"}), tr("Quit")},
            }};
}

KeyGroup KeyWords::moving() {
    using W = WindowCommand;
    KeyGroup group{tr("Moving about"), {}};
    for (int module = 0; module < kModules; ++module) {
        group.entries.push_back(
            {W::ShowModule,
             {QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + module)))},
             tr("Go to an area of the navigation"),
             false,
             module});
    }
    const std::vector<KeyEntry> more = {
        {W::Back, keys({"Alt+Left"}), tr("Back")},
        {W::Forward, keys({"Alt+Right"}), tr("Forward")},
        {W::NextTab, keys({"Ctrl+Tab"}), tr("Next tab")},
        {W::PreviousTab, keys({"Ctrl+Shift+Tab"}), tr("Previous tab")},
        {W::CloseTab, keys({"Ctrl+W"}), tr("Close the tab")},
        {PageCommand::PreviousRecord, keys({"Ctrl+PgUp"}), tr("Previous record of the list")},
        {PageCommand::NextRecord, keys({"Ctrl+PgDown"}), tr("Next record of the list")},
        {W::Leave, keys({"Esc"}), tr("Leave: close, cancel, go back"), true},
    };
    group.entries.insert(group.entries.end(), more.begin(), more.end());
    return group;
}

KeyGroup KeyWords::records() {
    return {tr("Lists and records"),
            {
                {PageCommand::Open, keys({"Return"}), tr("Open"), true},
                {PageCommand::Peek, keys({"Space"}), tr("Peek at the row"), true},
                {PageCommand::Edit, keys({"F2"}), tr("Edit")},
                {PageCommand::Save, keys({"Ctrl+S"}), tr("Save")},
                {PageCommand::SaveAndClose, keys({"Ctrl+Return"}), tr("Save and close")},
                {PageCommand::Filter, keys({"Ctrl+F"}), tr("Filter")},
                {PageCommand::Duplicate, keys({"Ctrl+D"}), tr("Duplicate")},
                {PageCommand::Bin, keys({"Del"}), tr("Move to the bin"), true},
                {PageCommand::Copy, keys({"Ctrl+C"}), tr("Copy as a table"), true},
                {PageCommand::SelectAll, keys({"Ctrl+A"}), tr("Select all"), true},
                {PageCommand::PrintPreview, keys({"Ctrl+P"}), tr("Print preview")},
                {PageCommand::Export, keys({"Ctrl+E"}), tr("Export")},
            }};
}

KeyGroup KeyWords::view() {
    using W = WindowCommand;
    return {tr("View"),
            {
                {W::Refresh, keys({"F5"}), tr("Load again")},
                {W::TogglePeek, keys({"F7"}), tr("Side pane")},
                {W::ToggleNavigation, keys({"Ctrl+Shift+N"}), tr("Navigation narrow or wide")},
                {W::LargerText, keys({"Ctrl+=", "Ctrl++"}), tr("Larger text")},
                {W::SmallerText, keys({"Ctrl+-"}), tr("Smaller text")},
                {W::NormalText, keys({"Ctrl+0"}), tr("Normal text size")},
            }};
}

} // namespace

std::vector<KeyGroup> keyMap() {
    return {KeyWords::everywhere(), KeyWords::moving(), KeyWords::records(), KeyWords::view()};
}

QString keyText(const KeyEntry &entry) {
    if (entry.module >= 0) {
        return QStringLiteral("Ctrl+1 … %1").arg(kModules);
    }
    QStringList names;
    for (const QKeySequence &key : entry.keys) {
        names << key.toString(QKeySequence::NativeText);
    }
    return names.join(QStringLiteral("  "));
}

} // namespace accord::ui
