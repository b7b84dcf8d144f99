// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/head_part.h"

#include "app/team_service.h"
#include "ui/common/day_edit.h"
#include "ui/common/flow_layout.h"
#include "ui/common/parts.h"
#include "ui/visits/visit_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kDayWidth = 124;
constexpr int kTimeWidth = 76;
constexpr int kBoxWidth = 124;
constexpr int kFieldGap = 16;

QComboBox *box(const QString &id, const QString &name, int width) {
    auto *made = new QComboBox;
    made->setObjectName(id);
    made->setAccessibleName(name);
    made->setMinimumWidth(width);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

// Chooses the word; one that is not offered any more is added, so that nothing is lost.
void choose(QComboBox &box, const QString &word) {
    int at = box.findData(word);
    if (at < 0) {
        box.addItem(word, word);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

HeadPart::HeadPart(PageContext &context)
    : VisitPart(context, tr("When and who"), {},
                {QStringLiteral("customer"), QStringLiteral("kind"), QStringLiteral("date"),
                 QStringLiteral("at"), QStringLiteral("owner"), QStringLiteral("partner")}),
      m_kind(box(QStringLiteral("visit_kind"), tr("Kind of visit"), context.theme.px(kBoxWidth))),
      m_day(new DayEdit(QStringLiteral("visit_date"), tr("Day of the visit"),
                        app::today(context.app()))),
      m_time(new TimeEdit(QStringLiteral("visit_time"), tr("Time of the visit"))),
      m_weekday(makeLabel(LabelKind::Muted)),
      m_owner(box(QStringLiteral("visit_owner"), tr("Who visits"), context.theme.px(kBoxWidth))),
      m_partner(box(QStringLiteral("visit_partner"), tr("Who comes along"),
                    context.theme.px(kBoxWidth))) {
    using domain::VisitKind;
    for (const VisitKind kind : {VisitKind::OnSite, VisitKind::Phone, VisitKind::Video,
                                 VisitKind::Incoming, VisitKind::Joint}) {
        const std::string_view word = domain::code(kind);
        m_kind->addItem(VisitText::kind(kind),
                        QString::fromUtf8(word.data(), static_cast<int>(word.size())));
    }
    fillPeople();
    m_day->setFixedWidth(context.theme.px(kDayWidth));
    m_time->setFixedWidth(context.theme.px(kTimeWidth));
    auto *line = new QWidget;
    auto *flow = new FlowLayout(context.theme.px(kFieldGap), context.theme.px(measure::kGap), line);
    flow->addWidget(captioned(context.theme, tr("Kind"), m_kind));
    flow->addWidget(captioned(context.theme, tr("Day"), m_day, m_weekday));
    flow->addWidget(captioned(context.theme, tr("Time"), m_time));
    flow->addWidget(captioned(context.theme, tr("Who"), m_owner));
    m_partnerPart = captioned(context.theme, tr("With"), m_partner);
    flow->addWidget(m_partnerPart);
    body().addWidget(line);
    const auto showWeekday = [this] { m_weekday->setText(VisitText::weekday(m_day->day())); };
    connect(m_day, &QLineEdit::textChanged, this, showWeekday);
    connect(m_day, &DayEdit::changed, this, &HeadPart::edited);
    connect(m_time, &TimeEdit::changed, this, &HeadPart::edited);
    for (QComboBox *chosen : {m_kind, m_owner, m_partner}) {
        connect(chosen, &QComboBox::activated, this, &HeadPart::edited);
    }
    connect(m_kind, &QComboBox::activated, this, [this] {
        showPartner();
        Q_EMIT kindChanged();
    });
    showPartner();
}

void HeadPart::fillPeople() {
    m_partner->addItem(tr("(nobody)"), QString());
    for (const domain::User &user : app::TeamService(context().app()).list()) {
        if (!user.active ||
            !domain::mayDo(user.role, domain::Action::EditVisit, domain::Reach::Own)) {
            continue;
        }
        const QString code = QString::fromStdString(user.code);
        const QString name = QString::fromStdString(user.name);
        m_owner->addItem(name, code);
        m_partner->addItem(name, code);
    }
}

bool HeadPart::isJoint() const {
    return m_kind->currentData().toString() == QLatin1String("joint");
}

base::Date HeadPart::day() const {
    return m_day->day();
}

void HeadPart::showPartner() {
    m_partnerPart->setVisible(isJoint() || !m_partner->currentData().toString().isEmpty());
}

void HeadPart::show(const nlohmann::json &document) {
    choose(*m_kind, textAt(document, "kind"));
    m_day->setValue(textAt(document, "date"));
    m_time->setValue(textAt(document, "at"));
    choose(*m_owner, textAt(document, "owner"));
    choose(*m_partner, textAt(document, "partner"));
    showPartner();
    Q_EMIT kindChanged();
}

void HeadPart::write(nlohmann::json &document) const {
    document["kind"] = m_kind->currentData().toString().toStdString();
    document["date"] = textOrNull(m_day->value());
    document["at"] = textOrNull(m_time->value());
    document["owner"] = textOrNull(m_owner->currentData().toString());
    document["partner"] = textOrNull(m_partner->currentData().toString());
}

void HeadPart::enterField(const QString &field) {
    QWidget *wanted = field == QLatin1String("date")      ? static_cast<QWidget *>(m_day)
                      : field == QLatin1String("at")      ? static_cast<QWidget *>(m_time)
                      : field == QLatin1String("owner")   ? m_owner
                      : field == QLatin1String("partner") ? m_partner
                                                          : static_cast<QWidget *>(m_kind);
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void HeadPart::enter() {
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

} // namespace accord::ui
