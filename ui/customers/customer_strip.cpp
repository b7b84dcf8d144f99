// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_strip.h"

#include "app/health_service.h"
#include "app/timeline_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/health_bars.h"
#include "ui/customers/health_dialog.h"
#include "ui/customers/timeline_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kHeight = 56;
constexpr int kNext = 400;
constexpr int kLeastNext = 240;

} // namespace

CustomerStrip::CustomerStrip(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_mark(new Picture(context.icons, QStringLiteral("calendar"), Role::Accent,
                         context.theme.px(measure::kIcon))),
      m_when(makeLabel(LabelKind::Caption)),
      m_what(makeButton(QStringLiteral("nextStep"), ButtonKind::Plain, {})),
      m_health(new HealthBars(context.theme)) {
    setFixedHeight(context.theme.px(kHeight));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_nextArea = makeNext();
    layout->addWidget(m_nextArea);
    layout->addWidget(makeHairline(Qt::Vertical));
    layout->addWidget(m_health, 1);
    connect(m_health, &QAbstractButton::clicked, this, &CustomerStrip::explain);
    connect(m_what, &QPushButton::clicked, this, [this] {
        if (m_head.planned.empty()) {
            Q_EMIT tabWanted(QStringLiteral("timeline"));
        } else {
            m_context.navigator.open(TimelineText::place(m_head.planned.front()));
        }
    });
}

QWidget *CustomerStrip::makeNext() {
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(m_context.theme.px(measure::kPageInset), 0, m_context.theme.px(12), 0);
    row->addWidget(m_mark);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_what->setProperty("kind", "fact");
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    lines->addStretch();
    lines->addWidget(m_when);
    lines->addWidget(m_what);
    lines->addStretch();
    m_when->setContentsMargins(m_context.theme.px(5), 0, 0, 0);
    row->addLayout(lines, 1);
    return area;
}

void CustomerStrip::showCustomer(const std::string &code, domain::Rollup rollup) {
    m_head = m_context.actions
                 .attempt([&] {
                     return app::TimelineService(m_context.app())
                         .head(code, rollup == domain::Rollup::WithBelow);
                 })
                 .value_or(app::TimelineHead());
    m_healthNow = m_context.actions
                      .attempt([&] { return app::HealthService(m_context.app()).of(code, rollup); })
                      .value_or(domain::Health());
    m_health->show(m_healthNow);
    showNext();
}

// What comes next; none, or one that is late, is a fault that is seen.
void CustomerStrip::showNext() {
    const bool isNone = m_head.planned.empty();
    bool isLate = isNone;
    if (isNone) {
        m_when->setText(tr("Next step"));
        m_sentence = tr("Nothing is planned");
    } else {
        const app::TimelineEntry &next = m_head.planned.front();
        const base::Date today = app::today(m_context.app());
        isLate = next.day < today;
        m_when->setText(tr("Next step · %1")
                            .arg((m_context.figures.date(next.day) + QLatin1Char(' ') +
                                  QString::fromStdString(next.before))
                                     .trimmed() +
                                 QStringLiteral(", ") +
                                 m_context.figures.fromToday(next.day, today)));
        m_sentence = TimelineText::sentence(next);
    }
    m_mark->show(isLate ? QStringLiteral("warning") : QStringLiteral("calendar"),
                 isLate ? Role::Negative : Role::Accent);
    setLabelKind(*m_when, isLate ? "negative" : "caption");
    m_what->setAccessibleName(QStringLiteral("%1: %2").arg(m_when->text(), m_sentence));
    m_what->setToolTip(plainTip(m_sentence));
    fitNext();
}

void CustomerStrip::fitNext() {
    const int room = m_what->width() - m_context.theme.px(12);
    m_what->setText(
        (room > 0 ? m_what->fontMetrics().elidedText(m_sentence, Qt::ElideRight, room) : m_sentence)
            .replace(QLatin1Char('&'), QStringLiteral("&&")));
}

void CustomerStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_nextArea->setFixedWidth(
        std::clamp(width() / 3, m_context.theme.px(kLeastNext), m_context.theme.px(kNext)));
    layout()->activate();
    fitNext();
}

void CustomerStrip::explain() {
    auto *dialog = new HealthDialog(m_context, m_healthNow, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HealthDialog::tabWanted, this, &CustomerStrip::tabWanted);
    dialog->open();
}

} // namespace accord::ui
