// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/text_section.h"

#include "ui/common/action_runner.h"
#include "ui/common/drafts.h"
#include "ui/common/parts.h"
#include "ui/plans/part_columns.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kTitle = 44;
constexpr int kRateWidth = 120;

PartColumn columnOf(const TextField &field) {
    PartColumn column;
    column.key = field.key;
    column.kind = field.isRate ? PartKind::Rate : PartKind::Text;
    return column;
}

} // namespace

QString textOf(const domain::Plan &plan, const TextField &field) {
    const nlohmann::json sections = planAsJson(plan).at("sections");
    const nlohmann::json *value = &sections;
    for (const QString &step : QString::fromStdString(field.key).split(QLatin1Char('.'))) {
        value = &value->at(step.toStdString());
    }
    return editedValue(*value, columnOf(field));
}

base::Result<nlohmann::json> textDocument(const TextField &field, const QString &text) {
    nlohmann::json inner = text.toStdString();
    if (field.isRate) {
        ACCORD_TRY(inner, readValue(text, columnOf(field), 0));
    }
    const auto dot = field.key.find('.');
    if (dot == std::string::npos) {
        return nlohmann::json{{"sections", {{field.key, inner}}}};
    }
    return nlohmann::json{
        {"sections", {{field.key.substr(0, dot), {{field.key.substr(dot + 1), inner}}}}}};
}

QWidget *TextSection::Part::edit() const {
    return page != nullptr ? static_cast<QWidget *>(page) : line;
}
QString TextSection::Part::text() const {
    return page != nullptr ? page->toPlainText() : line->text();
}
void TextSection::Part::setText(const QString &text) const {
    if (page != nullptr) {
        page->setPlainText(text);
    } else {
        line->setText(text);
    }
}
void TextSection::Part::setReadOnly(bool isReadOnly) const {
    if (page != nullptr) {
        page->setReadOnly(isReadOnly);
    } else {
        line->setReadOnly(isReadOnly);
    }
}

TextSection::TextSection(PlanEditing &editing, const QString &title,
                         const std::vector<TextField> &fields, QWidget *parent)
    : SectionPage(editing, parent), m_body(new QVBoxLayout(this)) {
    setGround(*this, "surface");
    const Theme &theme = context().theme;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.px(4));
    if (!title.isEmpty()) {
        m_body->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(12));
        QLabel *heading = makeLabel(LabelKind::Section, title);
        heading->setFixedHeight(theme.px(kTitle));
        m_body->addWidget(heading);
    }
    m_parts.reserve(fields.size()); // the edits refer to their parts
    for (const TextField &field : fields) {
        addPart(field);
    }
}

void TextSection::makePage(Part &part) {
    part.page = new QPlainTextEdit;
    part.page->setPlaceholderText(part.field.hint);
    part.page->setTabChangesFocus(true);
    const int least = part.page->fontMetrics().lineSpacing() * part.field.lines;
    if (part.field.lines < TextField().lines) { // a remark takes no more room than it needs
        part.page->setFixedHeight(least + context().theme.px(measure::kSideInset));
    } else {
        part.page->setMinimumHeight(least);
    }
    connect(part.page, &QPlainTextEdit::textChanged, this, [this, index = m_parts.size() - 1] {
        if (!m_isFilling) {
            typed(m_parts[index]);
        }
    });
}

void TextSection::makeLine(Part &part) {
    part.line = new QLineEdit;
    part.line->setFixedWidth(context().theme.px(kRateWidth));
    part.line->setAlignment(Qt::AlignRight);
    connect(part.line, &QLineEdit::textChanged, this, [this, index = m_parts.size() - 1] {
        if (!m_isFilling) {
            typed(m_parts[index]);
        }
    });
}

void TextSection::addPart(const TextField &field) {
    Part &part = m_parts.emplace_back();
    part.field = field;
    if (field.isRate) {
        makeLine(part);
    } else {
        makePage(part);
    }
    QWidget *edit = part.edit();
    edit->setObjectName(QStringLiteral("plan.text.%1").arg(QString::fromStdString(field.key)));
    edit->setAccessibleName(field.title);
    edit->installEventFilter(this);
    part.count = makeLabel(LabelKind::Caption);
    part.error = makeLabel(LabelKind::Error);
    part.error->setWordWrap(true);
    part.error->hide();
    auto *line = new QHBoxLayout;
    QLabel *title = makeLabel(LabelKind::Strong, field.title);
    title->setBuddy(edit);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(part.count);
    m_body->addLayout(line);
    if (field.isRate) {
        auto *value = new QHBoxLayout;
        value->addWidget(edit);
        value->addWidget(makeLabel(LabelKind::Muted, QStringLiteral("%")));
        value->addWidget(makeLabel(LabelKind::Caption, field.hint), 1);
        m_body->addLayout(value);
    } else {
        m_body->addWidget(edit, 1);
    }
    m_body->addWidget(part.error);
}

void TextSection::refresh() {
    m_isFilling = true;
    for (Part &part : m_parts) {
        const QString stored = textOf(editing().plan(), part.field);
        const bool isTyped = part.text() != part.stored;
        if (!isTyped && stored != part.text()) {
            part.setText(stored);
        }
        part.stored = stored;
        part.setReadOnly(editing().isReadOnly());
        const auto length = part.text().size();
        part.count->setText(
            part.field.mostCharacters > 0
                ? tr("%1 of %2 characters").arg(length).arg(part.field.mostCharacters)
                : QString());
    }
    m_isFilling = false;
}

void TextSection::typed(Part &part) {
    const auto length = part.text().size();
    const bool isLong = part.field.mostCharacters > 0 && length > part.field.mostCharacters;
    if (part.field.mostCharacters > 0) {
        part.count->setText(tr("%1 of %2 characters").arg(length).arg(part.field.mostCharacters));
    }
    showFieldError(*part.edit(), *part.error,
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
        if (part.text() != part.stored) {
            texts[QString::fromStdString(part.field.key)] = part.text();
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
            part.setText(found->toString());
        }
    }
}

bool TextSection::save(Part &part) {
    const QString text = part.text();
    if (text == part.stored || editing().isReadOnly()) {
        return true;
    }
    const QString before = part.stored;
    part.stored = text; // so that the reload after saving sees nothing typed
    const base::Issues issues = issuesOf(part, text);
    if (!issues.empty()) {
        part.stored = before;
        showFieldError(*part.edit(), *part.error, sentence(issues));
        return false;
    }
    keepDraft();
    return true;
}

base::Issues TextSection::issuesOf(const Part &part, const QString &text) {
    const auto document = textDocument(part.field, text);
    if (!document) {
        return {document.error()};
    }
    return editing().save(this, [&document](const domain::Plan & /*plan*/) { return *document; });
}

bool TextSection::commit() {
    return std::ranges::all_of(m_parts, [this](Part &part) { return save(part); });
}

bool TextSection::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut) {
        for (Part &part : m_parts) {
            if (part.edit() == watched) {
                (void)save(part);
            }
        }
    }
    return SectionPage::eventFilter(watched, event);
}

void TextSection::reveal(const QString &path) {
    for (Part &part : m_parts) {
        if (path.endsWith(QString::fromStdString(part.field.key))) {
            part.edit()->setFocus();
            return;
        }
    }
    m_parts.front().edit()->setFocus();
}

} // namespace accord::ui
