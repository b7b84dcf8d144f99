// SPDX-License-Identifier: GPL-3.0-or-later
// PaletteModel: the lines of the command palette. With nothing typed: what was opened lately, then
// areas and commands. While typing: what was found, group by group, then areas and commands that
// fit. Lines that only name a group cannot be chosen.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace accord::ui {

// What of a text answers to what was typed, in QString units.
struct TextMark {
    int from = 0;
    int length = 0;
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

struct PaletteEntry {
    QString icon;
    QString title;
    QString detail; // muted, behind or below the title
    QString right;  // muted, at the right: keys, owner and day
    std::function<void()> run;
    QString group{}; // entries of one group follow each other
    std::vector<TextMark> titleMarks{};
    std::vector<TextMark> detailMarks{};
    QString allOf{}; // the kind of which this line shows everything
};

// How well an entry fits: 0 not at all; begins with, begins a word, contains, letters in order.
// Compared folded, so that full width, case and Traditional Han make no difference; by pinyin too.
[[nodiscard]] int fitOf(const QString &title, const QString &typed);

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        EntryIconRole = Qt::UserRole,
        DetailRole,
        RightRole,
        HeaderRole, // true: names a group
        TallRole    // true: the detail has a line of its own
    };
    using QAbstractListModel::QAbstractListModel;

    // Areas and commands; `typed` picks and orders them.
    void setCommands(std::vector<PaletteEntry> commands);
    void setRecent(std::vector<PaletteEntry> recent);
    void setTyped(const QString &typed);
    // What the search found for what is typed now; stands before the commands.
    void setFound(std::vector<PaletteEntry> found);
    // The kinds that have a line for everything, and what it says from now on, by kind.
    [[nodiscard]] QStringList kindsWithAll() const;
    void setAllTitles(const QHash<QString, QString> &titles);
    // nullptr for a line that names a group.
    [[nodiscard]] const PaletteEntry *entry(int row) const;
    // The next line that can be chosen, from `row` on in steps of one, round the end when `wraps`;
    // -1 when there is none.
    [[nodiscard]] int choosable(int row, int step, bool wraps) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        const PaletteEntry *entry = nullptr;
        QString header;
    };
    void build();
    void addGroups(const std::vector<PaletteEntry> &entries);
    void addCommands();
    std::vector<PaletteEntry> m_commands;
    std::vector<PaletteEntry> m_recent;
    std::vector<PaletteEntry> m_found;
    QString m_typed;
    bool m_isAnswered = false; // what is found belongs to what is typed
    std::vector<Line> m_lines;
};

} // namespace accord::ui
