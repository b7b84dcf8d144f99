// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/latest_list.h"

#include "app/timeline_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/customers/section_parts.h"
#include "ui/customers/timeline_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kShown = 6;
constexpr int kIcon = 16;

} // namespace

LatestList::LatestList(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Section, tr("Latest")));
    head->addStretch();
    auto *all = makeButton(QStringLiteral("latest_all"), ButtonKind::Link, tr("Whole timeline"));
    connect(all, &QPushButton::clicked, this, [this] {
        Q_EMIT partWanted({{QStringLiteral("tab"), QStringLiteral("timeline")}});
    });
    head->addWidget(all);
    layout->addLayout(head);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
}

void LatestList::showCustomer(const std::string &code, domain::Rollup rollup) {
    clearRows(*m_rows);
    app::TimelineQuery query;
    query.withBelow = rollup == domain::Rollup::WithBelow;
    query.limit = kShown;
    const auto page = m_context.actions.attempt(
        [&] { return app::TimelineService(m_context.app()).page(code, query); });
    if (!page || page->entries.empty()) {
        m_rows->addWidget(makeLabel(LabelKind::Muted, tr("Nothing has happened yet.")));
        return;
    }
    for (const app::TimelineEntry &entry : page->entries) {
        m_rows->addWidget(makeRow(entry));
    }
}

QWidget *LatestList::makeRow(const app::TimelineEntry &entry) {
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(LabelKind::Caption, m_context.figures.date(entry.day)));
    row->addWidget(new Picture(m_context.icons, TimelineText::icon(entry), Role::Muted,
                               m_context.theme.px(kIcon)));
    QPushButton *line = makeLinkLine(
        QStringLiteral("latest_%1_%2").arg(QString::fromStdString(entry.kind)).arg(entry.id),
        TimelineText::sentence(entry));
    connect(line, &QPushButton::clicked, this, [this, place = TimelineText::place(entry)] {
        if (place.feature.isEmpty()) {
            Q_EMIT partWanted(place.hint);
        } else {
            m_context.navigator.open(place);
        }
    });
    row->addWidget(line, 1);
    row->addWidget(makeLabel(LabelKind::Caption, QString::fromStdString(entry.byName)));
    return part;
}

} // namespace accord::ui
