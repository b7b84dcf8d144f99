// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_relation_tab.h"

#include "app/customer_changes.h"
#include "app/relation_service.h"
#include "domain/customer/customer_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/record_table.h"
#include "ui/customers/relation_columns.h"
#include "ui/customers/relation_forms.h"
#include "ui/customers/section_parts.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kReportDays = 365;

QString codeOf(std::string_view code) {
    return QString::fromStdString(std::string(code));
}

} // namespace

CustomerRelationTab::CustomerRelationTab(PageContext &context)
    : m_context(context),
      m_stage(new Badge(context.theme)),
      m_stageSince(makeLabel(LabelKind::Muted)),
      m_moves(new QHBoxLayout),
      m_otherStage(
          makeButton(QStringLiteral("stage_other"), ButtonKind::Plain, tr("Change stage…"))),
      m_stages(new ColumnTableModel<domain::CustomerChange>(stageColumns(context), this)),
      m_stageTable(
          makeRecordTable(context, QStringLiteral("stageHistory"), tr("Stages so far"), *m_stages)),
      m_key(new Badge(context.theme)),
      m_keySince(makeLabel(LabelKind::Muted)),
      m_changeKey(makeButton(QStringLiteral("key_change"), ButtonKind::Plain,
                             tr("Change account status…"))),
      m_judge(makeButton(QStringLiteral("key_judge"), ButtonKind::Plain, tr("Judge…"),
                         context.icons.icon(QStringLiteral("check")))),
      m_criteria(new ColumnTableModel<CriterionRow>(criterionColumns(context), this)),
      m_criteriaTable(makeRecordTable(context, QStringLiteral("criteria"),
                                      tr("Criteria of a key account"), *m_criteria)),
      m_lose(makeButton(QStringLiteral("loss_add"), ButtonKind::Plain, {})),
      m_lossText(makeLabel(LabelKind::Muted)),
      m_losses(new ColumnTableModel<domain::Loss>(lossColumns(context, m_report), this)),
      m_lossTable(
          makeRecordTable(context, QStringLiteral("losses"), tr("Losses so far"), *m_losses)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *sections = nullptr;
    layout->addWidget(makeSections(context, sections));
    addStage(*sections);
    addKeyAccount(*sections);
    addLosses(*sections);
    sections->addStretch();
}

void CustomerRelationTab::addStage(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Stage"), {m_otherStage});
    auto *now = new QHBoxLayout;
    m_stageSince->setWordWrap(true);
    now->addWidget(m_stage);
    now->addWidget(m_stageSince, 1);
    sections.addLayout(now);
    sections.addLayout(m_moves);
    sections.addWidget(m_stageTable);
    connect(m_otherStage, &QPushButton::clicked, this, [this] { moveStage({}); });
}

void CustomerRelationTab::addKeyAccount(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Key account"), {m_judge, m_changeKey});
    auto *now = new QHBoxLayout;
    m_keySince->setWordWrap(true);
    now->addWidget(m_key);
    now->addWidget(m_keySince, 1);
    sections.addLayout(now);
    sections.addWidget(m_criteriaTable);
    const auto judgeCurrent = [this] {
        const QModelIndex index = m_criteriaTable->currentIndex();
        judge(index.isValid() ? m_criteria->row(index.row()).criterion
                              : domain::Criterion::Frequency);
    };
    connect(m_judge, &QPushButton::clicked, this, judgeCurrent);
    connect(m_criteriaTable, &QAbstractItemView::activated, this, judgeCurrent);
    connect(m_changeKey, &QPushButton::clicked, this, [this] { moveStatus(); });
}

void CustomerRelationTab::addLosses(QVBoxLayout &sections) {
    addSection(m_context, sections, tr("Losses"), {m_lose});
    m_lossText->setObjectName(QStringLiteral("lossText"));
    m_lossText->setWordWrap(true);
    sections.addWidget(m_lossText);
    sections.addWidget(m_lossTable);
    connect(m_lose, &QPushButton::clicked, this, [this] {
        if (m_customer.status == domain::CustomerStatus::Lost) {
            winBack();
        } else {
            lose();
        }
    });
    connect(m_lossTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto task = m_losses->row(index.row()).task) {
            m_context.navigator.open({QStringLiteral("tasks"), QString::number(*task), {}});
        }
    });
}

bool CustomerRelationTab::concerns(app::Changes changes) const {
    return changes.has(app::DataKind::Customers) || changes.has(app::DataKind::Sales);
}

void CustomerRelationTab::showCustomer(const domain::Customer &customer) {
    m_customer = customer;
    m_mayEdit =
        app::demand(m_context.app(), domain::Action::EditQualification, customer.owner).has_value();
    auto standing = m_context.actions.run(
        this, [&] { return app::customerStanding(m_context.app(), customer.code); }, false);
    if (!standing) {
        return;
    }
    m_standing = std::move(*standing);
    const base::Date today = app::today(m_context.app());
    m_report = app::LossService(m_context.app()).report(today.plusDays(-kReportDays), today);
    showStage();
    showKeyAccount();
    showLosses();
}

QString CustomerRelationTab::standingText(const app::Standing &standing) const {
    QStringList parts;
    if (!standing.since.isNull()) {
        parts << tr("since %1").arg(m_context.figures.date(standing.since));
    }
    if (standing.days) {
        parts << tr("%n days", nullptr, static_cast<int>(*standing.days));
    }
    if (!standing.reason.empty()) {
        parts << QString::fromStdString(standing.reason).simplified();
    }
    return parts.isEmpty() ? tr("not recorded since when") : parts.join(QStringLiteral(" · "));
}

void CustomerRelationTab::showStage() {
    m_stage->show(CustomerText::stage(m_customer.stage), CustomerText::stageInk(m_customer.stage),
                  CustomerText::stageGround(m_customer.stage));
    m_stageSince->setText(standingText(m_standing.stage));
    while (QLayoutItem *item = m_moves->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_moves->addWidget(makeLabel(LabelKind::Muted, tr("Usual next moves:")));
    for (const domain::Stage next : domain::usualMoves(m_customer.stage)) {
        const QString word = codeOf(code(next));
        auto *move = makeButton(QStringLiteral("stage_%1").arg(word), ButtonKind::Plain,
                                tr("To %1…").arg(CustomerText::stage(next)),
                                m_context.icons.icon(QStringLiteral("flag")));
        move->setProperty("small", true);
        move->setEnabled(m_mayEdit);
        connect(move, &QPushButton::clicked, this, [this, word] { moveStage(word); });
        m_moves->addWidget(move);
    }
    m_moves->addStretch();
    m_otherStage->setEnabled(m_mayEdit);
    m_stages->setRows(m_standing.stage.history);
    fitRows(*m_stageTable, 6);
    m_stageTable->setVisible(m_stages->rowCount() > 0);
}

void CustomerRelationTab::showKeyAccount() {
    const bool isKey = m_customer.keyAccount == domain::KeyAccountStatus::KeyAccount;
    const bool isNone = m_customer.keyAccount == domain::KeyAccountStatus::None;
    m_key->show(isNone ? tr("Not a key account") : CustomerText::keyAccount(m_customer.keyAccount),
                isKey ? Role::Accent : Role::Muted, isKey ? Role::AccentSoft : Role::ClassCSoft);
    m_keySince->setText(isNone && m_standing.keyAccount.since.isNull()
                            ? QString()
                            : standingText(m_standing.keyAccount));
    std::vector<CriterionRow> rows;
    for (const auto criterion :
         {domain::Criterion::Frequency, domain::Criterion::Volume, domain::Criterion::Margin,
          domain::Criterion::Loyalty, domain::Criterion::Image}) {
        CriterionRow row{criterion, std::nullopt};
        for (const domain::Qualification &one : m_standing.qualification) {
            row.judged = one.criterion == criterion ? std::optional(one) : row.judged;
        }
        rows.push_back(std::move(row));
    }
    m_criteria->setRows(std::move(rows));
    fitRows(*m_criteriaTable);
    m_judge->setEnabled(m_mayEdit);
    m_changeKey->setEnabled(m_mayEdit);
}

void CustomerRelationTab::showLosses() {
    const bool isLost = m_customer.status == domain::CustomerStatus::Lost;
    m_lose->setText(isLost ? tr("Won back…") : tr("Customer lost…"));
    m_lose->setAccessibleName(m_lose->text());
    m_lose->setEnabled(m_mayEdit && m_customer.status != domain::CustomerStatus::Archived);
    m_lossText->setText(
        m_standing.losses.empty()
            ? tr("Never lost so far.")
            : tr("All customers, 12 months: %1 lost, %2 stayed. Published: most customers leave "
                 "because of the attitude of a representative (68 %).")
                  .arg(m_report.losses)
                  .arg(m_context.figures.percent(m_report.retentionBp)));
    m_losses->setRows(m_standing.losses);
    fitRows(*m_lossTable);
    m_lossTable->setVisible(!m_standing.losses.empty());
}

void CustomerRelationTab::openForm(RecordForm form, const QVariantMap &draft) {
    if (m_mayEdit) {
        openRecordDialog(m_context, std::move(form), this, draft);
    }
}

void CustomerRelationTab::moveStage(const QString &stage, const QVariantMap &draft) {
    openForm(stageForm(m_context, m_customer, stage), draft);
}

void CustomerRelationTab::moveStatus(const QVariantMap &draft) {
    openForm(keyAccountForm(m_context, m_customer), draft);
}

void CustomerRelationTab::judge(domain::Criterion criterion, const QVariantMap &draft) {
    openForm(judgementForm(m_context, m_customer, criterion), draft);
}

void CustomerRelationTab::lose(const QVariantMap &draft) {
    openForm(lossForm(m_context, m_customer), draft);
}

void CustomerRelationTab::winBack() {
    const auto why = m_context.prompter.askText(
        this, tr("Won back"), tr("What brought the customer back"), tr("Won back"), {}, true);
    if (why) {
        m_context.actions.run(this, [&] {
            return app::LossService(m_context.app()).winBack(m_customer.code, why->toStdString());
        });
    }
}

void CustomerRelationTab::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    const QString form = draft.value(QStringLiteral("form")).toString();
    const QVariantMap values = draft.value(QStringLiteral("values")).toMap();
    if (form == QLatin1String("move_stage")) {
        moveStage({}, values);
    } else if (form == QLatin1String("move_key_account")) {
        moveStatus(values);
    } else if (form == QLatin1String("judgement")) {
        judge(domain::Criterion::Frequency, values);
    } else if (form == QLatin1String("loss")) {
        lose(values);
    }
}

} // namespace accord::ui
