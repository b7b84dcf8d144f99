// SPDX-License-Identifier: GPL-3.0-or-later
// SigningSection: who signs, from when to when the plan holds, who approved which draft and whether
// that still holds, the steps as they were taken, and the four reviews.
#pragma once

#include "ui/plans/plan_table.h"
#include "ui/plans/section_page.h"

#include <array>
#include <map>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace accord::ui {

class SigningSection : public SectionPage {
    Q_OBJECT
public:
    SigningSection(PlanEditing &editing, QWidget *parent);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    void reveal(const QString &path) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Day {
        std::string key; // "valid_from"
        QLineEdit *edit = nullptr;
        QLabel *error = nullptr;
        QString stored;
    };
    using Approvals = ColumnTableModel<app::PlanApprovalRow>;
    using Steps = ColumnTableModel<domain::PlanStepRecord>;
    using Reviews = ColumnTableModel<domain::PlanReviewDate>;

    [[nodiscard]] QWidget *makeFacts();
    void addDay(QGridLayout &grid, Day &day, const char *key, const QString &title, int column);
    [[nodiscard]] Approvals *makeApprovals();
    [[nodiscard]] Steps *makeSteps();
    [[nodiscard]] Reviews *makeReviews();
    template<class Row>
    PlanTable *addTable(QVBoxLayout &layout, ColumnTableModel<Row> &model, const char *id,
                        const QString &title, int stretching);
    void showFacts();
    [[nodiscard]] QString voidReason(const app::PlanApprovalRow &row) const;
    [[nodiscard]] bool save(Day &day);
    [[nodiscard]] QString nameOf(domain::UserId user) const;

    std::array<Day, 2> m_days;
    std::array<QLabel *, 3> m_signing{}; // our signer, theirs, day
    QLabel *m_signingNote = nullptr;
    std::map<domain::UserId, QString> m_names;
    Approvals *m_approvals;
    Steps *m_steps;
    Reviews *m_reviews;
    std::vector<PlanTable *> m_tables;
    QLabel *m_noApproval = nullptr;
};

} // namespace accord::ui
