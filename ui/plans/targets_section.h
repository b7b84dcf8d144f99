// SPDX-License-Identifier: GPL-3.0-or-later
// TargetsSection: the months of the year by category as a spreadsheet, one metric at a time, with
// the tools to share, fill and lock, and the line that says the months make the year.
#pragma once

#include "ui/plans/section_page.h"
#include "ui/plans/target_grid_model.h"

class QLabel;
class QPushButton;

namespace accord::ui {

class GroupHeader;
class Segments;
class TextSection;

class TargetsSection : public SectionPage {
    Q_OBJECT
public:
    TargetsSection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    void takeDraft(const QVariantMap &texts) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] TargetGridModel &model() { return *m_model; }
    [[nodiscard]] GridView &grid() { return *m_grid; }

private:
    [[nodiscard]] QWidget *makeTools();
    void makeGrid();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QString save(const TargetGridModel::Edit &edit);
    [[nodiscard]] domain::PlanMetric chosenMetric() const;
    void showColumns();
    void fitGrid();
    void showState(const QString &refused);
    void showChosen();
    void shareYear();
    void toggleLock();
    void addCategory();
    void removeCategory();

    Segments *m_metric;
    Segments *m_unit;
    QPushButton *m_keepYear = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_fill = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_more = nullptr;
    GridView *m_grid;
    GroupHeader *m_header;
    TargetGridModel *m_model;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_note = nullptr;
    TextSection *m_reason; // why the growth is attainable
};

} // namespace accord::ui
