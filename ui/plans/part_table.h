// SPDX-License-Identifier: GPL-3.0-or-later
// PartTable: one list of the plan with its title and the verbs add, duplicate, delete and move; the
// line below says what is wrong. PartsSection puts one or several of them into the editor.
#pragma once

#include "ui/plans/part_table_model.h"
#include "ui/plans/section_page.h"

class QLabel;
class QPushButton;

namespace accord::ui {

class PartTable : public QWidget {
    Q_OBJECT
public:
    PartTable(PlanEditing &editing, PartSpec spec, QWidget *parent);
    void refresh();
    [[nodiscard]] PartTableModel &model() { return *m_model; }
    [[nodiscard]] GridView &grid() { return *m_grid; }
    [[nodiscard]] int currentRow() const { return m_grid->currentIndex().row(); }
    void goTo(const std::string &id, const std::string &key);
    void add();
    void duplicate();
    void remove();
    void move(int by);
    void say(const QString &refused);
    // Tall enough for its entries and no taller; else it takes the space there is.
    void fitHeight(int mostRows);

Q_SIGNALS:
    void currentChanged(int row);

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QString save(const PartTableModel::Edit &edit);
    [[nodiscard]] QList<int> chosenRows() const;
    void showVerbs();

    PlanEditing &m_editing;
    PartTableModel *m_model;
    GridView *m_grid;
    QLabel *m_count = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_error = nullptr;
    QList<QPushButton *> m_verbs; // add, duplicate, up, down, delete
    int m_mostRows = 0;
};

class PartsSection : public SectionPage {
    Q_OBJECT
public:
    PartsSection(PlanEditing &editing, std::vector<PartSpec> specs, QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    [[nodiscard]] const std::vector<PartTable *> &tables() const { return m_tables; }

protected:
    // Below the tables.
    void addBelow(QWidget *widget);

private:
    [[nodiscard]] PartTable *active() const;

    std::vector<PartTable *> m_tables;
    bool m_hasBelow = false;
};

} // namespace accord::ui
