// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_text.h"

#include "ui/common/figures.h"
#include "ui/customers/customer_text.h"
#include "ui/customers/relation_text.h"

#include <QHash>

namespace accord::ui {
namespace {

using Entry = app::TimelineEntry;

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

// What is there, joined; several lines become one.
QString joined(const QStringList &parts) {
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            there << part.simplified();
        }
    }
    return there.join(QStringLiteral(" · "));
}

QString valueOf(const std::string &aspect, const std::string &word) {
    if (word.empty()) {
        return Figures::none();
    }
    return aspect == "owner" ? of(word) : CustomerText::word(of(aspect), of(word));
}

QString changeSentence(const Entry &entry) {
    const QString move = QStringLiteral("%1 → %2").arg(valueOf(entry.subject, entry.before),
                                                       valueOf(entry.subject, entry.after));
    return joined({TimelineText::tr("%1: %2").arg(
                       RelationText::word(QStringLiteral("aspect"), of(entry.subject)), move),
                   of(entry.text)});
}

QString noteSentence(const Entry &entry) {
    return of(entry.text).simplified();
}

QString lossSentence(const Entry &entry) {
    const QString reason = RelationText::word(QStringLiteral("loss"), of(entry.subject));
    return joined({TimelineText::tr("Lost: %1").arg(reason), of(entry.text),
                   entry.after.empty() ? QString()
                                       : TimelineText::tr("won back on %1").arg(of(entry.after))});
}

QString qualificationSentence(const Entry &entry) {
    const QString criterion = RelationText::word(QStringLiteral("criterion"), of(entry.subject));
    return joined({entry.after == "met" ? TimelineText::tr("%1 met").arg(criterion)
                                        : TimelineText::tr("%1 not met").arg(criterion),
                   of(entry.text)});
}

QString equipmentSentence(const Entry &entry) {
    return joined({TimelineText::tr("Equipment placed: %1").arg(of(entry.subject)), of(entry.after),
                   of(entry.text)});
}

QString fileSentence(const Entry &entry) {
    return joined({TimelineText::tr("File kept: %1").arg(of(entry.subject)), of(entry.text)});
}

QString visitSentence(const Entry &entry) {
    const QString kind = RelationText::word(QStringLiteral("visit_kind"), of(entry.subject));
    const bool isPlain = entry.after == "done" || entry.after == "planned";
    const QString state =
        isPlain ? QString() : RelationText::word(QStringLiteral("visit_state"), of(entry.after));
    return joined(
        {state.isEmpty() ? kind : TimelineText::tr("%1, %2").arg(kind, state), of(entry.text)});
}

QString taskSentence(const Entry &entry) {
    const QString what = of(entry.subject);
    if (entry.after == "done") {
        return TimelineText::tr("Task done: %1").arg(what);
    }
    return joined({entry.after == "dropped" ? TimelineText::tr("Task dropped: %1").arg(what)
                                            : TimelineText::tr("Task: %1").arg(what),
                   of(entry.text)});
}

QString contactSentence(const Entry &entry) {
    return joined({TimelineText::tr("New contact: %1").arg(of(entry.subject)), of(entry.text)});
}

QString planSentence(const Entry &entry) {
    return joined({TimelineText::tr("Annual plan %1: %2")
                       .arg(of(entry.after),
                            RelationText::word(QStringLiteral("plan_step"), of(entry.subject))),
                   of(entry.text)});
}

QString importSentence(const Entry &entry) {
    return joined(
        {RelationText::word(QStringLiteral("import"), of(entry.subject)), of(entry.text)});
}

struct Kind {
    const char *icon;
    QString (*sentence)(const Entry &);
};

const Kind *kindOf(const Entry &entry) {
    static const QHash<QString, Kind> kKinds{
        {QStringLiteral("change"), {"flag", changeSentence}},
        {QStringLiteral("note"), {"edit", noteSentence}},
        {QStringLiteral("loss"), {"warning", lossSentence}},
        {QStringLiteral("qualification"), {"star", qualificationSentence}},
        {QStringLiteral("equipment"), {"company", equipmentSentence}},
        {QStringLiteral("file"), {"file", fileSentence}},
        {QStringLiteral("visit"), {"visits", visitSentence}},
        {QStringLiteral("task"), {"tasks", taskSentence}},
        {QStringLiteral("contact"), {"user", contactSentence}},
        {QStringLiteral("plan_step"), {"plans", planSentence}},
        {QStringLiteral("import"), {"import", importSentence}},
    };
    const auto found = kKinds.constFind(of(entry.kind));
    return found == kKinds.cend() ? nullptr : &*found;
}

} // namespace

QString TimelineText::icon(const Entry &entry) {
    if (entry.kind == "visit" && entry.subject == "phone") {
        return QStringLiteral("phone");
    }
    const Kind *kind = kindOf(entry);
    return QLatin1String(kind == nullptr ? "info" : kind->icon);
}

QString TimelineText::sentence(const Entry &entry) {
    const Kind *kind = kindOf(entry);
    return kind == nullptr ? joined({of(entry.subject), of(entry.text)}) : kind->sentence(entry);
}

Place TimelineText::place(const Entry &entry) {
    const QString id = QString::number(entry.id);
    if (entry.kind == "visit") {
        return {QStringLiteral("visits"), id, {}};
    }
    if (entry.kind == "task") {
        return {QStringLiteral("tasks"), id, {}};
    }
    if (entry.kind == "plan_step") {
        return {QStringLiteral("plans"),
                QStringLiteral("%1:%2").arg(of(entry.customer), of(entry.after)),
                {}};
    }
    if (entry.kind == "import") {
        return {QStringLiteral("imports"), {}, {}};
    }
    const QString tab = entry.kind == "contact"     ? QStringLiteral("contacts")
                        : entry.kind == "equipment" ? QStringLiteral("money")
                        : entry.kind == "file"      ? QStringLiteral("files")
                        : entry.kind == "note"      ? QStringLiteral("notes")
                                                    : QStringLiteral("relation");
    return {{}, {}, {{QStringLiteral("tab"), tab}, {QStringLiteral("id"), id}}};
}

std::vector<TimelineText::Group> TimelineText::groups() {
    return {{tr("Everything"), {}},
            {tr("Visits"), {"visit"}},
            {tr("Tasks"), {"task"}},
            {tr("Plans"), {"plan_step"}},
            {tr("Notes and files"), {"note", "file"}},
            {tr("Relation"), {"change", "qualification", "loss", "contact"}},
            {tr("Equipment and imports"), {"equipment", "import"}}};
}

} // namespace accord::ui
