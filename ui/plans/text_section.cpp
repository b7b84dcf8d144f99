// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/text_section.h"

#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kLeastLines = 6;
constexpr int kTitle = 44;

} // namespace

QString textOf(const domain::Plan &plan, const std::string &key) {
    const nlohmann::json sections = planAsJson(plan).at("sections");
    const nlohmann::json *value = &sections;
    for (const QString &step : QString::fromStdString(key).split(QLatin1Char('.'))) {
        value = &value->at(step.toStdString());
    }
    return value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

nlohmann::json textDocument(const std::string &key, const QString &text) {
    const auto dot = key.find('.');
    nlohmann::json inner = text.toStdString();
    if (dot == std::string::npos) {
        return {{"sections", {{key, inner}}}};
    }
    return {{"sections", {{key.substr(0, dot), {{key.substr(dot + 1), inner}}}}}};
}

TextSection::TextSection(PlanEditing &editing, const QString &title, std::vector<TextField> fields,
                         QWidget *parent)
    : SectionPage(editing, parent), m_body(new QVBoxLayout(this)) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    m_body->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
    m_body->setSpacing(theme.px(4));
    QLabel *heading = makeLabel(LabelKind::Section, title);
    heading->setFixedHeight(theme.px(kTitle));
    m_body->addWidget(heading);
    m_parts.reserve(fields.size()); // the edits refer to their parts
    for (const TextField &field : fields) {
        addPart(field);
    }
}

void TextSection::addPart(const TextField &field) {
    Part &part = m_parts.emplace_back();
    part.field = field;
    part.edit = new QPlainTextEdit;
    part.edit->setObjectName(QStringLiteral("plan.text.%1").arg(QString::fromStdString(field.key)));
    part.edit->setAccessibleName(field.title);
    part.edit->setPlaceholderText(field.hint);
    part.edit->setTabChangesFocus(true);
    part.edit->setMinimumHeight(part.edit->fontMetrics().lineSpacing() * kLeastLines);
    part.edit->installEventFilter(this);
    part.count = makeLabel(LabelKind::Caption);
    part.error = makeLabel(LabelKind::Error);
    part.error->setWordWrap(true);
    part.error->hide();
    auto *line = new QHBoxLayout;
    QLabel *title = makeLabel(LabelKind::Strong, field.title);
    title->setBuddy(part.edit);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(part.count);
    m_body->addLayout(line);
    m_body->addWidget(part.edit, 1);
    m_body->addWidget(part.error);
    const std::size_t index = m_parts.size() - 1;
    connect(part.edit, &QPlainTextEdit::textChanged, this, [this, index] {
        if (!m_isFilling) {
            typed(m_parts[index]);
        }
    });
}

void TextSection::refresh() {
    m_isFilling = true;
    for (Part &part : m_parts) {
        const QString stored = textOf(editing().plan(), part.field.key);
        const bool isTyped = part.edit->toPlainText() != part.stored;
        if (!isTyped && stored != part.edit->toPlainText()) {
            part.edit->setPlainText(stored);
        }
        part.stored = stored;
        part.edit->setReadOnly(editing().isReadOnly());
        const auto length = part.edit->toPlainText().size();
        part.count->setText(
            part.field.mostCharacters > 0
                ? tr("%1 of %2 characters").arg(length).arg(part.field.mostCharacters)
                : QString());
    }
    m_isFilling = false;
}

void TextSection::typed(Part &part) {
    const auto length = part.edit->toPlainText().size();
    const bool isLong = part.field.mostCharacters > 0 && length > part.field.mostCharacters;
    if (part.field.mostCharacters > 0) {
        part.count->setText(tr("%1 of %2 characters").arg(length).arg(part.field.mostCharacters));
    }
    showFieldError(*part.edit, *part.error,
                   isLong ? tr("Longer than the one page of the printed summary.") : QString());
    keepDraft();
}

QString TextSection::draftKey() const {
    return QStringLiteral("plans/%1:%2/%3")
        .arg(QString::fromStdString(editing().customer()))
        .arg(editing().year())
        .arg(QString::fromStdString(m_parts.front().field.key));
}

void TextSection::keepDraft() {
    QVariantMap texts;
    for (const Part &part : m_parts) {
        if (part.edit->toPlainText() != part.stored) {
            texts[QString::fromStdString(part.field.key)] = part.edit->toPlainText();
        }
    }
    if (texts.isEmpty()) {
        context().drafts.drop(draftKey());
        return;
    }
    const std::string &name = editing().document().customerName;
    Draft draft;
    draft.key = draftKey();
    draft.place = {QStringLiteral("plans"),
                   QStringLiteral("%1:%2")
                       .arg(QString::fromStdString(editing().customer()))
                       .arg(editing().year()),
                   {}};
    draft.title = tr("Annual plan %1, %2").arg(editing().year()).arg(QString::fromStdString(name));
    draft.content = {
        {QStringLiteral("path"),
         QStringLiteral("sections.%1").arg(QString::fromStdString(m_parts.front().field.key))},
        {QStringLiteral("texts"), texts}};
    context().drafts.keep(draft);
}

void TextSection::takeDraft(const QVariantMap &texts) {
    for (Part &part : m_parts) {
        const auto found = texts.find(QString::fromStdString(part.field.key));
        if (found != texts.end()) {
            part.edit->setPlainText(found->toString());
        }
    }
}

bool TextSection::save(Part &part) {
    const QString text = part.edit->toPlainText();
    if (text == part.stored || editing().isReadOnly()) {
        return true;
    }
    const QString before = part.stored;
    part.stored = text; // so that the reload after saving sees nothing typed
    const base::Issues issues =
        editing().save(this, [key = part.field.key, text](const domain::Plan & /*plan*/) {
            return textDocument(key, text);
        });
    if (!issues.empty()) {
        part.stored = before;
        showFieldError(*part.edit, *part.error, sentence(issues));
        return false;
    }
    keepDraft();
    return true;
}

bool TextSection::commit() {
    return std::ranges::all_of(m_parts, [this](Part &part) { return save(part); });
}

bool TextSection::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) {
        for (Part &part : m_parts) {
            if (part.edit == watched) {
                (void)save(part);
            }
        }
    }
    return SectionPage::eventFilter(watched, event);
}

void TextSection::reveal(const QString &path) {
    for (Part &part : m_parts) {
        if (path.endsWith(QString::fromStdString(part.field.key))) {
            part.edit->setFocus();
            return;
        }
    }
    m_parts.front().edit->setFocus();
}

} // namespace accord::ui
