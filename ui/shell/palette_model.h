// SPDX-License-Identifier: GPL-3.0-or-later
// PaletteModel: the lines of the command palette: customers that were found, then areas and
// commands that fit what was typed.
#pragma once

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace accord::ui {

struct PaletteEntry {
    QString icon;
    QString title;
    QString detail; // muted, behind the title
    QString right;  // muted, at the right: keys, what kind of thing it is
    std::function<void()> run;
};

// How well an entry fits: 0 not at all; begins with, begins a word, contains, letters in order.
// Compared folded, so that full width, case and Traditional Han make no difference.
[[nodiscard]] int fitOf(const QString &title, const QString &typed);

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { EntryIconRole = Qt::UserRole, DetailRole, RightRole };
    using QAbstractListModel::QAbstractListModel;

    // Areas and commands; `typed` picks and orders them.
    void setCommands(std::vector<PaletteEntry> commands);
    void setTyped(const QString &typed);
    // What the search found for what is typed now; stands before the commands.
    void setFound(std::vector<PaletteEntry> found);
    [[nodiscard]] const PaletteEntry *entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void build();
    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_found;
    QString m_typed;
    std::vector<const PaletteEntry *> m_shown;
};

} // namespace accord::ui
