// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_card_page.h"

#include "app/customer_service.h"
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/policy_words.h"
#include "ui/common/prompter.h"
#include "ui/common/visit_place.h"
#include "ui/visits/entry_parts.h"
#include "ui/visits/files_part.h"
#include "ui/visits/head_part.h"
#include "ui/visits/outcome_part.h"
#include "ui/visits/visit_brief_pane.h"
#include "ui/visits/visit_form.h"
#include "ui/visits/visit_text.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kHeader = 52;
constexpr int kLeastName = 96;
constexpr int kKeepAfterMs = 800;

// Says with a dot line that there is more; a label would cut it off.
class CutLabel : public QLabel {
public:
    CutLabel() {
        setLabelKind(*this, "caption");
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

QString text(const std::string &stored) {
    return QString::fromStdString(stored);
}

} // namespace

VisitCardPage::VisitCardPage(PageContext &context, const Place &place, QWidget *parent)
    : Page(context, place, parent), m_brief(new VisitBriefPane(context)) {
    setObjectName(QStringLiteral("visit_card"));
    setGround(*this, "surface");
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &VisitCardPage::keepDraft);
}

VisitCardPage::~VisitCardPage() {
    if (m_brief && m_brief->parent() == nullptr) {
        delete m_brief;
    }
}

Place VisitCardPage::placeOfNew(const QString &customer, const nlohmann::json &fields) {
    Place place = newVisitPlace(customer);
    if (!fields.empty()) {
        place.hint = {{QStringLiteral("draft"),
                       QVariantMap{{QStringLiteral("document"), text(fields.dump())}}}};
    }
    return place;
}

bool VisitCardPage::load() {
    const QString record = place().record;
    const auto loaded = context().actions.run(
        this,
        [&]() -> base::Result<app::VisitBrief> {
            app::VisitService visits(context().app());
            std::string code = record.mid(kNewVisit.size()).toStdString();
            if (!record.startsWith(kNewVisit)) {
                ACCORD_TRY(const auto id, domain::VisitId::parse(record.toStdString()));
                ACCORD_TRY(m_visit, visits.find(id));
                code = textAt(visits.document(*m_visit), "customer").toStdString();
            }
            m_customer = text(code);
            return visits.brief(code);
        },
        false);
    const auto card = context().actions.attempt(
        [&] { return app::VisitService(context().app()).callCard(m_customer.toStdString()); });
    if (!loaded || !card) {
        return false;
    }
    m_customerName = text(loaded->name);
    m_abcClass = text(loaded->due.cls);
    m_template = text(card->id);
    if (const auto customer =
            app::CustomerService(context().app()).find(m_customer.toStdString())) {
        m_shortName = text(customer->shortName.empty() ? customer->name : customer->shortName);
    }
    m_form = new VisitForm(context(), *loaded, *card);
    m_brief->show(*loaded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline());
    layout->addWidget(m_strip);
    layout->addWidget(m_error);
    layout->addWidget(m_form, 1);
    makeKeys();
    fill();
    connect(m_form, &VisitForm::edited, this, [this] {
        if (!m_keeping.isActive()) { // also while the typing goes on
            m_keeping.start();
        }
    });
    take(place().hint);
    return true;
}

QWidget *VisitCardPage::makeHeader() {
    const Theme &theme = context().theme;
    auto *header = new QWidget;
    header->setFixedHeight(theme.px(kHeader));
    m_title = makeLabel(LabelKind::Title);
    m_title->setObjectName(QStringLiteral("visit_title"));
    m_title->setMinimumWidth(theme.px(kLeastName));
    m_class = new Badge(theme);
    m_state = new Badge(theme);
    m_meta = new CutLabel;
    m_kept = makeLabel(LabelKind::Caption);
    m_strip = makeLabel(LabelKind::Body);
    m_strip->setObjectName(QStringLiteral("visit_strip"));
    setLabelKind(*m_strip, "notice");
    m_strip->setWordWrap(true);
    m_error = makeLabel(LabelKind::Error);
    m_error->setObjectName(QStringLiteral("visit_error"));
    m_error->setWordWrap(true);
    m_error->setContentsMargins(theme.px(measure::kPageInset), theme.px(4), 0, 0);
    m_error->hide();
    auto *brief = makeButton(QStringLiteral("visit_brief_open"), ButtonKind::Quiet, tr("Brief"),
                             context().icons.icon(QStringLiteral("info")));
    m_save = makeButton(QStringLiteral("visit_save"), ButtonKind::Plain, {});
    m_finish = makeButton(QStringLiteral("visit_finish"), ButtonKind::Primary, {});
    auto *more = makeIconButton(QStringLiteral("visit_more"),
                                context().icons.icon(QStringLiteral("more")), tr("More"));
    m_menu = new QMenu(more);
    more->setMenu(m_menu);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset), 0);
    row->setSpacing(theme.px(measure::kGap));
    row->addLayout(makeNames(), 1);
    for (QWidget *part : {static_cast<QWidget *>(brief), static_cast<QWidget *>(more),
                          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_finish)}) {
        row->addWidget(part);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &VisitCardPage::fillMenu);
    connect(brief, &QPushButton::clicked, this, &VisitCardPage::showBrief);
    connect(m_save, &QPushButton::clicked, this, &VisitCardPage::save);
    connect(m_finish, &QPushButton::clicked, this, &VisitCardPage::finish);
    return header;
}

// Whose card it is, and below it code, day and what became of what is typed.
QVBoxLayout *VisitCardPage::makeNames() {
    const Theme &theme = context().theme;
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme.px(measure::kGap));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_class),
                          static_cast<QWidget *>(m_state)}) {
        upper->addWidget(part);
    }
    upper->addStretch(1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme.px(measure::kGap));
    lower->addWidget(m_meta, 1);
    lower->addWidget(m_kept);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addLayout(upper);
    names->addLayout(lower);
    names->addStretch(1);
    return names;
}

void VisitCardPage::makeKeys() {
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new QShortcut(
            QKeySequence(QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_0 + digit))),
            this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, digit] { m_form->enter(digit); });
    }
}

// The document of the stored visit, or what a new one begins with.
nlohmann::json VisitCardPage::stored() const {
    if (m_visit) {
        return app::VisitService(context().app()).document(*m_visit);
    }
    return {{"kind", "on_site"},
            {"date", app::today(context().app()).toString()},
            {"owner", context().app().actor.code}};
}

void VisitCardPage::fill() {
    m_form->files().setVisit(m_customer, m_visit ? m_visit->id : domain::VisitId());
    m_form->show(stored());
    m_clean = m_form->document();
    std::vector<storage::TaskListRow> tasks;
    if (m_visit) {
        app::TaskListing listing;
        listing.filter = "source = visit and source_id = " + m_visit->id.toString();
        if (auto page = app::TaskService(context().app()).list(listing)) {
            tasks = std::move(page->rows);
        }
    }
    m_form->followUps().showTasks(tasks);
    m_form->setReadOnly(!mayEdit());
    m_kept->clear();
    m_error->hide();
    showHeader();
    showStrip();
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

bool VisitCardPage::mayEdit() const {
    const bool isClosed = m_visit && (m_visit->state == domain::VisitState::Cancelled ||
                                      m_visit->state == domain::VisitState::NotHeld);
    if (isClosed) {
        return false;
    }
    return m_visit
               ? app::demandVisit(context().app(), *m_visit).has_value()
               : app::demand(context().app(), domain::Action::EditVisit, context().app().actor.id)
                     .has_value();
}

bool VisitCardPage::mayFinish() const {
    return mayEdit() && (isNew() || domain::isOpen(*m_visit));
}

void VisitCardPage::showHeader() {
    m_title->setText(tr("Call card · %1").arg(m_shortName));
    m_title->setToolTip(plainTip(m_customerName));
    m_class->setVisible(!m_abcClass.isEmpty());
    m_class->showClass(m_abcClass);
    if (isNew()) {
        m_state->show(tr("New"), Role::Muted, Role::ClassCSoft);
    } else {
        const bool isMissed = domain::isMissed(*m_visit, app::today(context().app()));
        m_state->show(VisitText::state(m_visit->state, isMissed),
                      VisitText::stateInk(m_visit->state, isMissed),
                      VisitText::stateGround(m_visit->state, isMissed));
    }
    QStringList meta{m_customer};
    if (m_visit) {
        const base::Date day = m_visit->day();
        meta << context().figures.date(day) + QLatin1Char(' ') + VisitText::weekday(day);
    }
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_meta->setToolTip(plainTip(m_meta->text()));
    const bool isDone = m_visit && m_visit->state == domain::VisitState::Done;
    const QString save = isNew() ? tr("Plan") : tr("Save");
    m_save->setText(save);
    m_save->setAccessibleName(save);
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_save->setVisible(mayEdit());
    m_save->setProperty("kind", isDone ? "primary" : "plain");
    m_finish->setText(tr("Done, plan the next"));
    m_finish->setAccessibleName(m_finish->text());
    m_finish->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_finish->setVisible(mayFinish());
}

void VisitCardPage::showStrip() {
    QString words;
    if (m_visit && m_visit->state == domain::VisitState::Cancelled) {
        words = tr("Cancelled: %1").arg(text(m_visit->reason));
    } else if (m_visit && m_visit->state == domain::VisitState::NotHeld) {
        QString reason = text(m_visit->reason);
        const app::VisitPolicy policy = app::VisitService(context().app()).policy();
        for (const app::VisitWord &word : policy.notHeldReasons()) {
            if (word.id == m_visit->reason) {
                reason = policyWord(word, context().figures.language());
            }
        }
        words = m_visit->reasonNote.empty()
                    ? tr("Not held: %1").arg(reason)
                    : tr("Not held: %1. %2").arg(reason, text(m_visit->reasonNote));
    } else if (!mayEdit()) {
        words = tr("Only who visits and their supervisor write this card.");
    }
    m_strip->setText(words);
    m_strip->setVisible(!words.isEmpty());
}

QString VisitCardPage::title() const {
    const QString when = m_visit ? context().figures.shortDate(m_visit->day()) : tr("new visit");
    return QStringLiteral("%1 %2").arg(m_shortName, when);
}

void VisitCardPage::focusInEvent(QFocusEvent *event) {
    Page::focusInEvent(event);
    if (m_form != nullptr) {
        m_form->enter(1);
    }
}

QWidget *VisitCardPage::peek() {
    return m_brief;
}

void VisitCardPage::reload(app::Changes changes) {
    const bool concerns = changes.has(app::DataKind::Customers) ||
                          changes.has(app::DataKind::Plans) || changes.has(app::DataKind::Team) ||
                          changes.has(app::DataKind::Sales) || changes.has(app::DataKind::Visits) ||
                          changes.has(app::DataKind::Tasks);
    if (!concerns || m_isSaving || m_form == nullptr) {
        return;
    }
    const auto brief = context().actions.attempt(
        [&] { return app::VisitService(context().app()).brief(m_customer.toStdString()); });
    if (brief && m_brief) {
        m_brief->show(*brief);
    }
    m_form->files().load();
    if (isNew()) {
        return;
    }
    auto visit = context().actions.attempt(
        [&] { return app::VisitService(context().app()).find(m_visit->id); });
    if (!visit) { // undone, or of a customer that is gone
        m_clean = m_form->document();
        context().navigator.close(place());
    } else if (!isDirty()) { // what is being typed stays; saving tells about the newer one
        m_visit = *std::move(visit);
        fill();
    }
}

bool VisitCardPage::can(PageCommand command) const {
    switch (command) {
    case PageCommand::Save:
    case PageCommand::SaveAndClose:
        return mayEdit();
    case PageCommand::Refresh:
    case PageCommand::PrintPreview:
    case PageCommand::Export:
        return true;
    default:
        return false;
    }
}

void VisitCardPage::perform(PageCommand command) {
    if (command == PageCommand::Save) {
        save();
    } else if (command == PageCommand::SaveAndClose) {
        if (mayFinish()) {
            finish();
        } else if (save()) {
            context().navigator.close(place());
        }
    } else if (command == PageCommand::PrintPreview || command == PageCommand::Export) {
        printSheet(documents::VisitSheet::CallCard, command == PageCommand::Export);
    } else if (command == PageCommand::Refresh) {
        reload(app::DataKind::Visits);
    }
}

} // namespace accord::ui
