// SPDX-License-Identifier: GPL-3.0-or-later
// How visit_card_page.h saves: drafts, storing, what is refused, and the steps of a visit.
#include "domain/visit/visit_rules.h"
#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/paper_outlet.h"
#include "ui/common/paper_preview.h"
#include "ui/common/prompter.h"
#include "ui/common/visit_change_dialog.h"
#include "ui/visits/entry_parts.h"
#include "ui/visits/head_part.h"
#include "ui/visits/outcome_part.h"
#include "ui/visits/templates_dialog.h"
#include "ui/visits/visit_brief_dialog.h"
#include "ui/visits/visit_card_page.h"
#include "ui/visits/visit_form.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTime>

namespace accord::ui {

bool VisitCardPage::isDirty() const {
    return m_form != nullptr && mayEdit() && m_form->document() != m_clean;
}

QString VisitCardPage::draftKey() const {
    return QStringLiteral("visits/") + place().record;
}

QVariantMap VisitCardPage::draftContent() const {
    return {{QStringLiteral("document"), QString::fromStdString(m_form->document().dump())}};
}

void VisitCardPage::keepDraft() {
    m_keeping.stop();
    if (!isDirty()) {
        context().drafts.drop(draftKey());
        m_kept->clear();
        return;
    }
    Draft draft;
    draft.key = draftKey();
    draft.place = {QStringLiteral("visits"), place().record, {}};
    draft.title = tr("Visit, %1").arg(m_shortName);
    draft.content = draftContent();
    context().drafts.keep(draft);
    m_kept->setText(
        tr("Draft kept %1").arg(QTime::currentTime().toString(QStringLiteral("hh:mm:ss"))));
}

QVariantMap VisitCardPage::saveState() const {
    return isDirty() ? QVariantMap{{QStringLiteral("draft"), draftContent()}} : QVariantMap();
}

void VisitCardPage::take(const QVariantMap &hint) {
    const QVariantMap draft = hint.value(QStringLiteral("draft")).toMap();
    const std::string typed = draft.value(QStringLiteral("document")).toString().toStdString();
    const auto document = nlohmann::json::parse(typed, nullptr, false);
    if (m_form == nullptr || !document.is_object()) {
        return;
    }
    nlohmann::json merged = m_form->document();
    for (const auto &[key, value] : document.items()) {
        merged[key] = value;
    }
    m_form->show(merged);
    keepDraft();
}

bool VisitCardPage::mayClose() {
    if (!isDirty()) {
        return true;
    }
    const int answer = context().prompter.ask(
        this, {tr("Save the call card?"),
               tr("What was typed on the card of %1 is not saved yet.").arg(m_shortName),
               {},
               {tr("Save"), tr("Discard")}});
    if (answer == 0) {
        m_isClosing = true; // no other page takes its place
        const bool isSaved = save();
        m_isClosing = false;
        return isSaved;
    }
    if (answer == 1) {
        m_form->show(stored());
        m_clean = m_form->document();
        keepDraft();
    }
    return answer == 1;
}

bool VisitCardPage::save() {
    return store(Saving::AsItIs);
}

// One that is planned for a day to come: nothing is dated back without a word.
bool VisitCardPage::tookPlaceToday() {
    const base::Date today = app::today(context().app());
    const bool isAhead =
        m_visit && m_form->head().day() == m_visit->plannedOn && m_visit->plannedOn > today;
    if (!isAhead) {
        return true;
    }
    const Figures &figures = context().figures;
    return context().prompter.ask(
               this, {tr("Did this visit take place today?"),
                      tr("It is planned for %1 and cannot have taken place then yet. If it was "
                         "held earlier, it is logged for today, %2; otherwise change its day.")
                          .arg(figures.date(m_visit->plannedOn), figures.date(today)),
                      {},
                      {tr("It took place today")}}) == 0;
}

bool VisitCardPage::finish() {
    if (!mayFinish() || !tookPlaceToday() || !store(Saving::TookPlace)) {
        return false;
    }
    const base::Date next = m_visit->nextVisit;
    const QString held = context().figures.date(m_visit->heldOn);
    context().navigator.note(next.isNull()
                                 ? tr("The visit is logged for %1.").arg(held)
                                 : tr("The visit is logged for %1, the next one is planned for %2.")
                                       .arg(held, context().figures.date(next)));
    context().navigator.close(place());
    return true;
}

base::Result<domain::Visit> VisitCardPage::write(Saving saving, const nlohmann::json &document,
                                                 base::Issues &issues) {
    app::VisitService visits(context().app());
    if (saving == Saving::TookPlace) {
        nlohmann::json held = document;
        const base::Date today = app::today(context().app());
        if (m_visit) {
            if (m_form->head().day() == m_visit->plannedOn && m_visit->plannedOn > today) {
                held["date"] = today.toString(); // planned for later, held today
            }
            held["id"] = m_visit->id.toString();
        }
        ACCORD_TRY(auto logged, visits.log(held, &issues));
        return std::move(logged.visit);
    }
    return m_visit ? visits.set(m_visit->id, document, m_visit->version, &issues)
                   : visits.plan(document, &issues);
}

bool VisitCardPage::store(Saving saving) {
    if (!mayEdit()) {
        return false;
    }
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus)) {
        focus->clearFocus(); // what is being typed in a cell or line belongs to it
    }
    nlohmann::json document = m_form->document();
    document["customer"] = m_customer.toStdString();
    base::Issues issues;
    m_isSaving = true;
    auto saved = context().actions.attempt([&] { return write(saving, document, issues); });
    m_isSaving = false;
    if (!saved) {
        return refused(saved.error(), issues);
    }
    settleStored(*std::move(saved));
    if (focus) {
        focus->setFocus();
    }
    return true;
}

bool VisitCardPage::refused(const base::Error &error, const base::Issues &issues) {
    if (error.reason == "stale" && m_visit) {
        const int answer = context().prompter.ask(
            this,
            {tr("Somebody else changed this visit meanwhile"),
             tr("Keep what you typed and save it over the other change, or load the other one?"),
             {},
             {tr("Keep mine"), tr("Load the other")}});
        const auto visit = context().actions.attempt(
            [&] { return app::VisitService(context().app()).find(m_visit->id); });
        if (answer >= 0 && visit) {
            m_visit = *visit;
        }
        if (answer == 1) {
            fill();
        }
        return answer == 0 && save();
    }
    const base::Issues homeless = m_form->showIssues(issues.empty() ? base::Issues{error} : issues);
    QStringList sentences;
    for (const base::Error &issue : homeless) {
        sentences << context().actions.words().sentence(issue);
    }
    m_error->setText(sentences.join(QLatin1Char('\n')));
    m_error->setVisible(!sentences.isEmpty());
    return false;
}

void VisitCardPage::settleStored(domain::Visit saved) {
    context().drafts.drop(draftKey());
    m_keeping.stop();
    context().actions.noteSaved();
    const bool wasNew = isNew();
    m_visit = std::move(saved);
    fill();
    if (wasNew && !m_isClosing && m_visit->state != domain::VisitState::Done) {
        // From here on it has a place of its own.
        context().navigator.open(
            {QStringLiteral("visits"), QString::fromStdString(m_visit->id.toString()), {}});
        context().navigator.close(place());
    }
}

void VisitCardPage::fillMenu() {
    m_menu->clear();
    const Icons &icons = context().icons;
    const auto add = [&](const char *id, const char *icon, const QString &title,
                         void (VisitCardPage::*run)()) {
        QAction *action = m_menu->addAction(icons.icon(QLatin1String(icon)), title, this, run);
        action->setObjectName(QLatin1String(id));
        return action;
    };
    if (m_visit && mayEdit()) {
        const base::Date today = app::today(context().app());
        const bool isOpen = domain::isOpen(*m_visit);
        const bool isPlanned = m_visit->state == domain::VisitState::Planned;
        const bool isAhead = m_visit->plannedOn > today;
        if (isPlanned && !isAhead) {
            add("visit_begin", "clock", tr("Start the visit"), &VisitCardPage::begin);
        }
        if (isPlanned && isAhead) {
            add("visit_cancel", "close", tr("Cancel the visit…"), &VisitCardPage::cancelVisit);
        } else if (isOpen) {
            add("visit_not_held", "close", tr("It was not held…"), &VisitCardPage::notHeld);
        }
        m_menu->addSeparator();
    }
    addPaper();
    if (TemplatesDialog::isOffered(context())) {
        add("visit_templates_edit", "edit", tr("Templates of call cards…"),
            &VisitCardPage::editTemplates);
    }
    m_menu
        ->addAction(icons.icon(QStringLiteral("customers")), tr("Open the customer"), this,
                    [this] {
                        context().navigator.open({QStringLiteral("customers"), m_customer, {}});
                    })
        ->setObjectName(QStringLiteral("visit_customer"));
}

void VisitCardPage::addPaper() {
    using documents::VisitSheet;
    const Icons &icons = context().icons;
    const auto add = [&](const char *id, const char *icon, const QString &title, VisitSheet sheet,
                         bool isFile) {
        m_menu
            ->addAction(icons.icon(QLatin1String(icon)), title, this,
                        [this, sheet, isFile] { printSheet(sheet, isFile); })
            ->setObjectName(QLatin1String(id));
    };
    add("visit_card_print", "print", tr("Print the call card…"), VisitSheet::CallCard, false);
    add("visit_card_pdf", "export", tr("Call card as PDF…"), VisitSheet::CallCard, true);
    add("visit_brief_print", "print", tr("Print the brief…"), VisitSheet::Brief, false);
    add("visit_brief_pdf", "export", tr("Brief as PDF…"), VisitSheet::Brief, true);
    m_menu->addSeparator();
}

void VisitCardPage::printSheet(documents::VisitSheet sheet, bool isFile) {
    if (isDirty() && m_visit && !save()) { // what is typed belongs to it
        return;
    }
    const auto paper = context().actions.run(
        this,
        [&] {
            const app::VisitService visits(context().app());
            return m_visit ? visits.paper(m_visit->id) : visits.paper(m_customer.toStdString());
        },
        false);
    const auto language =
        documents::documentLanguageFromCode(context().figures.language().toStdString());
    if (!paper || !language) {
        return;
    }
    const documents::VisitPdfOptions options{sheet, *language};
    const bool isBrief = sheet == documents::VisitSheet::Brief;
    const PaperTitle title{isFile ? tr("Export as PDF") : tr("Print"),
                           (isBrief ? tr("Brief %1") : tr("Call card %1")).arg(m_shortName)};
    if (isFile) {
        exportPaper(context(), this, title,
                    [paper = *paper, options](const std::filesystem::path &path) {
                        return documents::writeVisitPdf(paper, options, path);
                    });
    } else {
        PaperPreview::openOver(
            context(), title,
            [paper = *paper, options] { return documents::visitPages(paper, options); },
            [paper = *paper, options](const std::filesystem::path &path) {
                return documents::writeVisitPdf(paper, options, path);
            },
            this);
    }
}

// A step of the visit; what is typed is saved first.
template<class UseCase>
void VisitCardPage::change(UseCase &&useCase) {
    if (isDirty() && !save()) {
        return;
    }
    m_isSaving = true;
    auto changed = context().actions.run(this, [&] {
        app::VisitService visits(context().app());
        return useCase(visits);
    });
    m_isSaving = false;
    if (changed) {
        m_visit = *std::move(changed);
        fill();
    }
}

void VisitCardPage::begin() {
    change([this](app::VisitService &visits) { return visits.begin(m_visit->id); });
}

void VisitCardPage::cancelVisit() {
    const auto why = context().prompter.askText(this, tr("Cancel the visit"), tr("Why?"),
                                                tr("Cancel the visit"));
    if (why) {
        change([&](app::VisitService &visits) {
            return visits.cancel(m_visit->id, why->trimmed().toStdString());
        });
    }
}

void VisitCardPage::notHeld() {
    if (isDirty() && !save()) {
        return;
    }
    VisitChangeDialog dialog(context(), app::VisitAct::NotHeld, {m_visit->id}, this);
    if (dialog.exec() == QDialog::Accepted) {
        reload(app::DataKind::Visits);
    }
}

void VisitCardPage::editTemplates() {
    TemplatesDialog::edit(context(), this, m_template);
}

void VisitCardPage::showBrief() {
    VisitBriefDialog dialog(context(), m_customer, this);
    dialog.exec();
}

} // namespace accord::ui
