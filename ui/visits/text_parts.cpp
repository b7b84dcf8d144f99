// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/text_parts.h"

#include "domain/visit/smart_signs.h"
#include "ui/common/growing_text.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/visits/chip_row.h"
#include "ui/visits/visit_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kQuestionWidth = 104;
constexpr qsizetype kMostContacts = 16;
constexpr int kMostLine = 400;
constexpr const char *kGuideKey = "visits/guide";

QLineEdit *lineField(const QString &id, const QString &name, const QString &hint) {
    auto *line = new QLineEdit;
    line->setObjectName(id);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMaxLength(kMostLine);
    return line;
}

QString text(std::string_view word) {
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

PurposePart::PurposePart(PageContext &context, const std::vector<std::string> &preparation)
    : VisitPart(
          context, tr("Purpose"), QStringLiteral("Alt+1"),
          {QStringLiteral("purpose"), QStringLiteral("smart"), QStringLiteral("preparation")}),
      m_purpose(lineField(QStringLiteral("visit_purpose"), tr("Purpose of the visit"),
                          tr("One sentence: what shall be reached, how much, with whom, by when"))),
      m_signs{{{makeLabel(LabelKind::Caption), tr("specific")},
               {makeLabel(LabelKind::Caption), tr("measurable")},
               {makeLabel(LabelKind::Caption), tr("has a date")}}},
      m_judged(new ChipRow(context, QStringLiteral("smart"))),
      m_preparation(new ChipRow(context, QStringLiteral("preparation"))) {
    for (const std::string &word : preparation) {
        m_template << QString::fromStdString(word);
    }
    body().addWidget(m_purpose);
    body().addLayout(makeSigns());
    auto *row = new QHBoxLayout;
    row->setSpacing(context.theme.px(measure::kGap));
    row->addWidget(makeLabel(LabelKind::Caption, tr("Prepared")), 0, Qt::AlignTop);
    row->addWidget(m_preparation, 1);
    body().addLayout(row);
    connect(m_purpose, &QLineEdit::textEdited, this, &PurposePart::edited);
    connect(m_purpose, &QLineEdit::textChanged, this, &PurposePart::showSigns);
    connect(m_judged, &ChipRow::edited, this, &PurposePart::edited);
    connect(m_preparation, &ChipRow::edited, this, &PurposePart::edited);
}

QHBoxLayout *PurposePart::makeSigns() {
    auto *row = new QHBoxLayout;
    row->setSpacing(context().theme.px(measure::kGap));
    for (const Sign &sign : m_signs) {
        row->addWidget(sign.label);
    }
    const auto add = [this](domain::SmartSign sign, const QString &title, const QString &tip) {
        const QString word = text(domain::code(sign));
        m_judged->add(word, title);
        m_judged->last()->setToolTip(tip);
    };
    add(domain::SmartSign::Attainable, tr("attainable"),
        tr("Can it be reached at this visit with the people who will be there?"));
    add(domain::SmartSign::Relevant, tr("relevant"),
        tr("Does it bring the annual plan or an open promise further?"));
    row->addWidget(m_judged, 1);
    showSigns();
    return row;
}

// What the words of the purpose show; the other two are ticked.
void PurposePart::showSigns() {
    const domain::SmartSigns seen =
        domain::smartSigns(m_purpose->text().toStdString(), app::today(context().app()));
    const std::array<bool, 3> isThere{seen.isSpecific, seen.isMeasurable, seen.isTimeBound};
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const Sign &sign = m_signs.at(i);
        sign.label->setText((isThere.at(i) ? QStringLiteral("✓ ") : QStringLiteral("– ")) +
                            sign.name);
        sign.label->setAccessibleName(isThere.at(i) ? tr("The purpose is: %1").arg(sign.name)
                                                    : tr("Not yet: %1").arg(sign.name));
    }
}

void PurposePart::show(const nlohmann::json &document) {
    m_purpose->setText(textAt(document, "purpose"));
    const QStringList judged = textsAt(document, "smart");
    for (const QString &word : m_judged->words()) {
        m_judged->tick(word, judged.contains(word));
    }
    m_preparation->clear();
    for (const QString &word : m_template) {
        m_preparation->add(word, VisitText::preparation(word));
    }
    for (const nlohmann::json &item : listAt(document, "preparation")) {
        const QString word = textAt(item, "text");
        m_preparation->add(word, VisitText::preparation(word));
        m_preparation->tick(word, flagAt(item, "done"));
    }
}

void PurposePart::write(nlohmann::json &document) const {
    document["purpose"] = textOrNull(m_purpose->text());
    document["smart"] = textsOf(m_judged->ticked());
    nlohmann::json items = nlohmann::json::array();
    const QStringList done = m_preparation->ticked();
    for (const QString &word : m_preparation->words()) {
        items.push_back({{"text", word.toStdString()}, {"done", done.contains(word)}});
    }
    const bool isTouched = !done.isEmpty() || m_preparation->words() != m_template;
    document["preparation"] = isTouched ? items : nlohmann::json::array();
}

void PurposePart::enter() {
    m_purpose->setFocus(Qt::ShortcutFocusReason);
}

PeoplePart::PeoplePart(PageContext &context, const std::vector<domain::Contact> &contacts)
    : VisitPart(context, tr("People met"), QStringLiteral("Alt+2"), {QStringLiteral("contacts")}),
      m_people(new ChipRow(context, QStringLiteral("people"))),
      m_line(lineField(QStringLiteral("visit_people"), tr("Somebody else"),
                       tr("Somebody who is not on file yet: name, Enter"))) {
    for (const domain::Contact &contact : contacts) {
        const QString word = QString::number(contact.id.value());
        m_known.emplace(word, std::pair(contact.id.value(), contact.name));
        QStringList about;
        for (const QString &part :
             {QString::fromStdString(contact.title), VisitText::role(contact.role)}) {
            if (!part.isEmpty()) {
                about << part;
            }
        }
        const QString name = QString::fromStdString(contact.name);
        if (m_people->words().size() < kMostContacts) {
            m_people->add(word, about.isEmpty() ? name
                                                : name + QStringLiteral("  ") +
                                                      about.join(QStringLiteral(" · ")));
        }
    }
    body().addWidget(m_people);
    body().addWidget(m_line);
    connect(m_people, &ChipRow::edited, this, &PeoplePart::edited);
    connect(m_line, &QLineEdit::textEdited, this, &PeoplePart::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &PeoplePart::takeLine);
}

// Somebody typed who is on file is that one.
void PeoplePart::takeLine() {
    const QString name = m_line->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    m_line->clear();
    QString word = name;
    for (const auto &[known, person] : m_known) {
        if (QString::fromStdString(person.second) == name) {
            word = known;
        }
    }
    m_people->add(word, name);
    m_people->tick(word);
    setTabOrder(m_people->last(), m_line);
    Q_EMIT edited();
}

void PeoplePart::show(const nlohmann::json &document) {
    for (const QString &word : m_people->words()) {
        m_people->tick(word, false);
    }
    m_line->clear();
    for (const nlohmann::json &contact : listAt(document, "contacts")) {
        const QString id = textAt(contact, "contact_id");
        const QString name = textAt(contact, "name");
        const QString word = id.isEmpty() ? name : id;
        if (!id.isEmpty() && !m_known.contains(word)) { // who left meanwhile
            m_known.emplace(word, std::pair(id.toLongLong(), name.toStdString()));
        }
        m_people->add(word, name);
        m_people->tick(word);
    }
}

void PeoplePart::write(nlohmann::json &document) const {
    nlohmann::json contacts = nlohmann::json::array();
    QStringList met = m_people->ticked();
    if (const QString typed = m_line->text().trimmed(); !typed.isEmpty() && !met.contains(typed)) {
        met << typed;
    }
    for (const QString &word : met) {
        const auto known = m_known.find(word);
        if (known == m_known.end()) {
            contacts.push_back({{"contact_id", nullptr}, {"name", word.toStdString()}});
        } else {
            contacts.push_back({{"contact_id", std::to_string(known->second.first)},
                                {"name", known->second.second}});
        }
    }
    document["contacts"] = std::move(contacts);
}

void PeoplePart::setReadOnly(bool isReadOnly) {
    VisitPart::setReadOnly(isReadOnly);
    m_line->setVisible(!isReadOnly);
}

void PeoplePart::enter() {
    QPushButton *first = m_people->first();
    QWidget *field = first != nullptr ? static_cast<QWidget *>(first) : m_line;
    field->setFocus(Qt::TabFocusReason);
}

std::array<NotesPart::Question, 5> NotesPart::questions() {
    return {{{"overview", tr("Overview"), tr("no substitute for preparation"),
              tr("What has changed since last time? How is business in the area? Ask only what "
                 "could not be found out beforehand.")},
             {"central", tr("Central"), tr("the customer's ideal"),
              tr("What would it ideally look like? If everything were possible, what would you "
                 "want from this category?")},
             {"reality", tr("Reality"), tr("gap to the ideal"),
              tr("How is it today? What does the difference cost? Tick below what the gap is "
                 "about: there is the opportunity.")},
             {"closing", tr("Closing"), tr("gap and who decides"),
              tr("Have I understood the gap correctly? How is it decided, by whom, until when?")},
             {"degree", tr("Degree"), tr("room for a new way"),
              tr("How far could you go? Under which conditions would another way be worth a "
                 "trial?")}}};
}

NotesPart::NotesPart(PageContext &context)
    : VisitPart(context, tr("Five kinds of questions"), QStringLiteral("Alt+3"),
                {QStringLiteral("notes"), QStringLiteral("needs")}),
      m_needs(new ChipRow(context, QStringLiteral("needs"))),
      m_guide(makeButton(QStringLiteral("visit_guide"), ButtonKind::Link, tr("Guide"))) {
    m_guide->setCheckable(true);
    heading().addWidget(m_guide);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(context.theme.px(12));
    grid->setVerticalSpacing(context.theme.px(6));
    grid->setColumnMinimumWidth(0, context.theme.px(kQuestionWidth));
    grid->setColumnStretch(1, 1);
    const auto all = questions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_notes.at(i) = addQuestion(*grid, all.at(i));
        if (std::string_view(all.at(i).key) == "reality") {
            const int row = grid->rowCount();
            grid->addWidget(makeLabel(LabelKind::Caption, tr("Needs")), row, 0,
                            Qt::AlignRight | Qt::AlignTop);
            grid->addWidget(m_needs, row, 1);
        }
    }
    using domain::Need;
    for (const Need need : {Need::Convenience, Need::Brand, Need::Service, Need::Price,
                            Need::Quality, Need::Feeling, Need::SharedIdea, Need::Profit}) {
        m_needs->add(text(domain::code(need)), VisitText::need(need));
    }
    body().addLayout(grid);
    // Tab goes from one kind of question to the next; the needs are ticked afterwards.
    for (std::size_t i = 1; i < m_notes.size(); ++i) {
        setTabOrder(m_notes.at(i - 1).text, m_notes.at(i).text);
    }
    setTabOrder(m_notes.back().text, m_needs->first());
    connect(m_needs, &ChipRow::edited, this, &NotesPart::edited);
    connect(m_guide, &QPushButton::clicked, this, &NotesPart::showGuide);
    showGuide(context.settings.value(QLatin1String(kGuideKey), false).toBool());
}

NotesPart::Note NotesPart::addQuestion(QGridLayout &grid, const Question &question) {
    auto *edit = new GrowingText(QStringLiteral("visit_") + QLatin1String(question.key),
                                 question.name, {}, context().theme);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel *name = makeLabel(LabelKind::Strong, question.name);
    name->setBuddy(edit);
    names->addWidget(name);
    QLabel *about = makeLabel(LabelKind::Caption, question.about);
    about->setWordWrap(true);
    names->addWidget(about);
    names->addStretch(1);
    QLabel *guide = makeLabel(LabelKind::Caption, question.guide);
    guide->setWordWrap(true);
    const int row = grid.rowCount();
    grid.addLayout(names, row, 0, 2, 1);
    grid.addWidget(guide, row, 1);
    grid.addWidget(edit, row + 1, 1);
    connect(edit, &GrowingText::textChanged, this, &NotesPart::edited);
    return {question.key, edit, guide};
}

void NotesPart::showGuide(bool isShown) {
    m_guide->setChecked(isShown);
    context().settings.setValue(QLatin1String(kGuideKey), isShown);
    for (const Note &note : m_notes) {
        note.guide->setVisible(isShown);
    }
}

void NotesPart::show(const nlohmann::json &document) {
    const auto notes = objectAt(document, "notes");
    for (const Note &note : m_notes) {
        const QString stored = textAt(notes, note.key);
        if (note.text->toPlainText() != stored) {
            note.text->setPlainText(stored);
        }
    }
    const QStringList ticked = textsAt(document, "needs");
    for (const QString &word : m_needs->words()) {
        m_needs->tick(word, ticked.contains(word));
    }
}

void NotesPart::write(nlohmann::json &document) const {
    nlohmann::json notes = nlohmann::json::object();
    for (const Note &note : m_notes) {
        notes[note.key] = note.text->toPlainText().trimmed().toStdString();
    }
    document["notes"] = std::move(notes);
    document["needs"] = textsOf(m_needs->ticked());
}

void NotesPart::setReadOnly(bool isReadOnly) {
    VisitPart::setReadOnly(isReadOnly);
    m_guide->setEnabled(true);
}

void NotesPart::enter() {
    m_notes.front().text->setFocus(Qt::ShortcutFocusReason);
}

AgreementsPart::AgreementsPart(PageContext &context)
    : VisitPart(context, tr("Agreements"), QStringLiteral("Alt+6"), {QStringLiteral("agreements")}),
      m_text(new GrowingText(QStringLiteral("visit_agreements"), tr("Agreements"),
                             tr("Who does what by when, both sides"), context.theme)) {
    body().addWidget(m_text);
    connect(m_text, &GrowingText::textChanged, this, &AgreementsPart::edited);
}

void AgreementsPart::show(const nlohmann::json &document) {
    m_text->setPlainText(textAt(document, "agreements"));
}

void AgreementsPart::write(nlohmann::json &document) const {
    document["agreements"] = textOrNull(m_text->toPlainText());
}

void AgreementsPart::enter() {
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace accord::ui
