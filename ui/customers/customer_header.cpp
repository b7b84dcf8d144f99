// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_header.h"

#include "app/customer_list_service.h"
#include "app/team_service.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/customers/customer_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kTrendIcon = 14;
constexpr int kLeastName = 96;

QString ownerName(app::Context &context, domain::UserId owner) {
    for (const domain::User &user : app::TeamService(context).list()) {
        if (user.id == owner) {
            return QString::fromStdString(user.name);
        }
    }
    return CustomerHeader::tr("nobody");
}

} // namespace

CustomerHeader::CustomerHeader(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_names(new QHBoxLayout),
      m_name(new ShortLabel(LabelKind::Title)),
      m_code(makeLabel(LabelKind::Muted)),
      m_meta(new ShortLabel(LabelKind::Muted)),
      m_class(new Badge(context.theme)),
      m_trend(new Picture(context.icons, QString(), Role::Muted, kTrendIcon)),
      m_trendText(makeLabel(LabelKind::Muted)),
      m_stage(new Badge(context.theme)),
      m_keyAccount(new Badge(context.theme)),
      m_status(new Badge(context.theme)),
      m_rollup(new Segments(QStringLiteral("customerRollup"))) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(QStringLiteral("customerName"));
    for (QLabel *label : {m_name, m_meta}) { // endless names give way to what stands beside them
        label->setMinimumWidth(context.theme.px(kLeastName));
    }
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_code),
                          static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_trend),
                          static_cast<QWidget *>(m_trendText), static_cast<QWidget *>(m_keyAccount),
                          static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_status)}) {
        m_names->addWidget(part);
    }
    m_names->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, context.theme.px(12), inset, context.theme.px(12));
    m_rollup->setItems({tr("With stores"), tr("Alone")});
    m_rollup->setAccessibleName(tr("Figures of the customer"));
    m_rollup->setToolTip(
        tr("Figures and lists with everything below the customer, or of it alone"));
    connect(m_rollup, &Segments::changed, this, [this](int index) {
        Q_EMIT rollupChosen(index == 0 ? domain::Rollup::WithBelow : domain::Rollup::Alone);
    });
    auto *below = new QHBoxLayout;
    below->addWidget(m_meta, 1);
    below->addWidget(m_rollup);
    layout->addLayout(m_names);
    layout->addLayout(below);
}

void CustomerHeader::showRollup(domain::Rollup rollup, bool hasBelow) {
    m_rollup->setCurrent(rollup == domain::Rollup::WithBelow ? 0 : 1);
    m_rollup->setVisible(hasBelow);
}

void CustomerHeader::addVerb(QWidget *button) {
    m_names->addWidget(button);
}

void CustomerHeader::showCustomer(const domain::Customer &customer) {
    m_name->setText(QString::fromStdString(customer.name));
    m_code->setText(QString::fromStdString(customer.code));
    const bool hasStage = customer.stage != domain::Stage::None;
    m_stage->show(hasStage ? CustomerText::stage(customer.stage) : QString(),
                  CustomerText::stageInk(customer.stage),
                  CustomerText::stageGround(customer.stage));
    const bool isKey = customer.keyAccount == domain::KeyAccountStatus::KeyAccount;
    m_keyAccount->show(isKey ? CustomerText::keyAccount(customer.keyAccount) : QString(),
                       Role::Accent, Role::AccentSoft);
    const bool isActive = customer.status == domain::CustomerStatus::Active;
    m_status->show(isActive ? QString() : CustomerText::status(customer.status), Role::Warning,
                   Role::WarningSoft);
    QStringList meta = {tr("Owner %1").arg(ownerName(m_context.app(), customer.owner))};
    if (!customer.city.empty()) {
        meta << QString::fromStdString(customer.city);
    }
    if (customer.format != domain::StoreFormat::None) {
        meta << CustomerText::format(customer.format);
    }
    if (!customer.openedOn.isNull()) {
        meta << tr("since %1").arg(m_context.figures.date(customer.openedOn));
    }
    m_about = meta.join(QStringLiteral(" · "));
    m_meta->setText(m_about);
}

void CustomerHeader::showClass(const app::CustomerRow &row) {
    const base::Date last = row.lastContact;
    const QString contact =
        last.isNull() ? tr("never visited")
                      : tr("last contact %1")
                            .arg(m_context.figures.fromToday(last, app::today(m_context.app())));
    m_meta->setText(m_about + QStringLiteral(" · ") + contact);
    const QString now = QString::fromStdString(row.currentClass);
    m_class->setVisible(!now.isEmpty());
    m_class->showClass(now);
    const CustomerTrend trend = CustomerText::trend(row.trend);
    m_trend->setVisible(!trend.icon.isEmpty());
    m_trendText->setVisible(!trend.icon.isEmpty());
    if (!trend.icon.isEmpty()) {
        m_trend->show(trend.icon, trend.role);
        m_trendText->setText(trend.word);
        setLabelKind(*m_trendText, trend.kind);
        m_trendText->setToolTip(CustomerText::classBefore(row.classBefore));
    }
}

} // namespace accord::ui
