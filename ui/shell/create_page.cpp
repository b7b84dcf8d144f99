// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/create_page.h"

#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

// A name of a person or company as a name of a file.
QString asFileName(const QString &name) {
    static const QRegularExpression forbidden(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f.]+)"));
    return QString(name).replace(forbidden, QStringLiteral("-")).trimmed().left(60);
}

} // namespace

CreatePage::CreatePage(const ProgramParts &parts, QString folder)
    : m_parts(parts), m_folder(std::move(folder)) {
    const Theme &theme = parts.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(LabelKind::Title, tr("New company")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    m_name = addLine(*grid, 0, "create_name", tr("Company"), tr("As it stands on documents"));
    m_file = addLine(*grid, 2, "create_file", tr("File"), {});
    auto *place = makeButton(QStringLiteral("create_place"), ButtonKind::Plain, tr("Choose …"));
    grid->addWidget(place, 2, 2);
    m_person = addLine(*grid, 4, "create_person", tr("Your name"), {});
    m_code = addLine(*grid, 6, "create_code", tr("Your code"), tr("Short, for lists: S1"));
    m_code.field->setText(QStringLiteral("S1"));
    auto *role = makeLabel(LabelKind::Muted, tr("Your role is supervisor: the first person of a "
                                                "company adds the others and approves plans."));
    role->setWordWrap(true);
    grid->addWidget(role, 8, 1, 1, 2);
    column->addLayout(grid);
    column->addStretch();
    addVerbs(*column);
    connect(place, &QPushButton::clicked, this, &CreatePage::choosePlace);
    connect(m_name.field, &QLineEdit::textChanged, this, &CreatePage::suggestFile);
    connect(m_file.field, &QLineEdit::textEdited, this, [this] { m_isPlaceChosen = true; });
    for (const Line &line : {m_name, m_file, m_person, m_code}) {
        connect(line.field, &QLineEdit::textChanged, this, &CreatePage::check);
        connect(line.field, &QLineEdit::returnPressed, this, [this] {
            if (hasAll()) {
                Q_EMIT createWanted();
            }
        });
    }
    suggestFile();
    check();
}

CreatePage::Line CreatePage::addLine(QGridLayout &grid, int row, const char *id,
                                     const QString &label, const QString &hint) {
    Line line{new QLineEdit, makeLabel(LabelKind::Error)};
    line.field->setObjectName(QString::fromLatin1(id));
    line.field->setAccessibleName(label);
    line.field->setPlaceholderText(hint);
    line.field->setMaxLength(4096);
    line.trouble->setWordWrap(true);
    line.trouble->hide();
    QLabel *name = makeLabel(LabelKind::Body, label);
    name->setBuddy(line.field);
    grid.addWidget(name, row, 0);
    grid.addWidget(line.field, row, 1);
    grid.addWidget(line.trouble, row + 1, 1, 1, 2);
    return line;
}

void CreatePage::addVerbs(QLayout &column) {
    auto *verbs = new QHBoxLayout;
    auto *back = makeButton(QStringLiteral("create_back"), ButtonKind::Plain, tr("Back"));
    m_verb =
        makeButton(QStringLiteral("create_company"), ButtonKind::Primary, tr("Create company"));
    connect(back, &QPushButton::clicked, this, &CreatePage::backWanted);
    connect(m_verb, &QPushButton::clicked, this, &CreatePage::createWanted);
    verbs->addWidget(back);
    verbs->addStretch();
    verbs->addWidget(m_verb);
    static_cast<QVBoxLayout &>(column).addLayout(verbs);
}

void CreatePage::start() {
    m_name.field->setFocus();
}

void CreatePage::suggestFile() {
    if (!m_isPlaceChosen) {
        const QString name = asFileName(m_name.field->text());
        m_file.field->setText(m_folder + QLatin1Char('/') +
                              (name.isEmpty() ? QStringLiteral("company") : name) +
                              QStringLiteral(".accord"));
    }
}

void CreatePage::choosePlace() {
    const QString file = m_parts.files.saveFile(
        this, tr("Where the company file lies"), m_file.field->text(),
        {{tr("Accord company"), QStringLiteral("*.accord"), QStringLiteral("accord")}});
    if (!file.isEmpty()) {
        m_isPlaceChosen = true;
        m_file.field->setText(file);
    }
}

bool CreatePage::hasAll() const {
    const Line lines[] = {m_name, m_file, m_person, m_code};
    return std::all_of(std::begin(lines), std::end(lines),
                       [](const Line &line) { return !line.field->text().trimmed().isEmpty(); });
}

void CreatePage::check() {
    for (const Line &line : {m_name, m_file, m_person, m_code}) {
        showFieldError(*line.field, *line.trouble, {});
    }
    m_verb->setEnabled(hasAll());
}

QString CreatePage::file() const {
    return m_file.field->text().trimmed();
}

app::NewCompany CreatePage::company() const {
    app::NewCompany company;
    company.name = m_name.field->text().trimmed().toStdString();
    company.userName = m_person.field->text().trimmed().toStdString();
    company.userCode = m_code.field->text().trimmed().toStdString();
    company.role = domain::Role::Supervisor;
    return company;
}

void CreatePage::show(const base::Error &error) {
    const QString sentence = m_parts.actions.words().sentence(error);
    const bool isCode = error.field == "code" || error.reason == "user.code_bad";
    const bool isPerson = error.field == "name" || error.reason == "user.name_required";
    const Line &line = isCode ? m_code : (isPerson ? m_person : m_file);
    showFieldError(*line.field, *line.trouble, sentence);
    line.field->setFocus();
}

} // namespace accord::ui
