// SPDX-License-Identifier: GPL-3.0-or-later
// Where we stand with a customer: the stage with its history and the usual next moves, what makes
// it a key account with evidence, and its losses beside the published reasons.
#pragma once

#include "app/views/customer_standing.h"
#include "app/views/loss_report.h"
#include "domain/customer/customer.h"
#include "ui/common/column_table_model.h"
#include "ui/common/customer_tab.h"
#include "ui/customers/record_dialog.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

class Badge;

// A criterion of a key account, and how it was judged last.
struct CriterionRow {
    domain::Criterion criterion = domain::Criterion::Frequency;
    std::optional<domain::Qualification> judged;
};

class CustomerRelationTab : public CustomerPart {
    Q_OBJECT
public:
    explicit CustomerRelationTab(PageContext &context);
    void showCustomer(const domain::Customer &customer) override;
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    void take(const QVariantMap &hint) override;

private:
    void addStage(QVBoxLayout &sections);
    void addKeyAccount(QVBoxLayout &sections);
    void addLosses(QVBoxLayout &sections);
    void showStage();
    void showKeyAccount();
    void showLosses();
    [[nodiscard]] QString standingText(const app::Standing &standing) const;
    void moveStage(const QString &stage, const QVariantMap &draft = {});
    void moveStatus(const QVariantMap &draft = {});
    void openForm(RecordForm form, const QVariantMap &draft);
    void judge(domain::Criterion criterion, const QVariantMap &draft = {});
    void lose(const QVariantMap &draft = {});
    void winBack();

    PageContext &m_context;
    domain::Customer m_customer;
    bool m_mayEdit = false;
    app::CustomerStanding m_standing;
    app::LossReport m_report;
    Badge *m_stage;
    QLabel *m_stageSince;
    QHBoxLayout *m_moves;
    QPushButton *m_otherStage;
    ColumnTableModel<domain::CustomerChange> *m_stages;
    QTableView *m_stageTable;
    Badge *m_key;
    QLabel *m_keySince;
    QPushButton *m_changeKey;
    QPushButton *m_judge;
    ColumnTableModel<CriterionRow> *m_criteria;
    QTableView *m_criteriaTable;
    QPushButton *m_lose;
    QLabel *m_lossText;
    ColumnTableModel<domain::Loss> *m_losses;
    QTableView *m_lossTable;
};

} // namespace accord::ui
