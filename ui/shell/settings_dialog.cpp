// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

constexpr std::array<int, 5> kTextSizes = {90, 100, 115, 130, 150};
constexpr int kWidth = 560;
constexpr qint64 kKibi = 1024;

} // namespace

SettingsDialog::SettingsDialog(MainWindow &window)
    : QDialog(&window), m_window(window), m_context(window.context()) {
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

void SettingsDialog::build() {
    setWindowTitle(tr("Settings"));
    const Theme &theme = m_context.theme;
    setMinimumWidth(theme.px(kWidth));
    auto *column = new QVBoxLayout(this);
    const int inset = theme.px(measure::kPageInset);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(theme.px(16));
    column->addWidget(makeLook());
    column->addWidget(makeHairline());
    column->addWidget(makeFile());
    column->addStretch();
    auto *close = makeButton(QStringLiteral("settings_close"), ButtonKind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
}

void SettingsDialog::buildAgain() {
    // Not from inside a signal of a part that is about to go.
    QTimer::singleShot(0, this, [this] {
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        delete layout();
        build();
        adjustSize();
        if (auto *language = findChild<QComboBox *>(QStringLiteral("settings_language"))) {
            language->setFocus();
        }
    });
}

void SettingsDialog::addLine(QGridLayout &grid, int row, const QString &text, QWidget *field) {
    QLabel *label = makeLabel(LabelKind::Body, text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1, Qt::AlignLeft);
}

QWidget *SettingsDialog::makeLook() {
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.px(24));
    grid->setVerticalSpacing(m_context.theme.px(12));
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(LabelKind::Section, tr("Appearance")), 0, 0, 1, 2);
    addLanguage(*grid, 1);
    addTheme(*grid, 2);
    addTextSize(*grid, 3);
    addUnit(*grid, 4);
    return box;
}

void SettingsDialog::addLanguage(QGridLayout &grid, int row) {
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("settings_language"));
    for (const Language &language : Languages::all()) {
        box->addItem(language.name, language.code);
        if (language.code == m_context.figures.language()) {
            box->setCurrentIndex(box->count() - 1);
        }
    }
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_window.useLanguage(box->itemData(index).toString());
        buildAgain();
    });
    addLine(grid, row, tr("Language"), box);
}

void SettingsDialog::addTheme(QGridLayout &grid, int row) {
    auto *choice = new Segments(QStringLiteral("settings_theme"));
    choice->setItems({tr("As the system"), tr("Light"), tr("Dark")});
    choice->setCurrent(static_cast<int>(m_context.theme.choice()));
    connect(choice, &Segments::changed, this,
            [this](int index) { m_window.useTheme(static_cast<ThemeChoice>(index)); });
    addLine(grid, row, tr("Theme"), choice);
}

void SettingsDialog::addTextSize(QGridLayout &grid, int row) {
    QList<int> sizes(kTextSizes.begin(), kTextSizes.end());
    if (!sizes.contains(m_context.theme.textScale())) { // set by key
        sizes << m_context.theme.textScale();
        std::sort(sizes.begin(), sizes.end());
    }
    QStringList names;
    for (const int size : std::as_const(sizes)) {
        names << QStringLiteral("%1 %").arg(size);
    }
    auto *choice = new Segments(QStringLiteral("settings_text_size"));
    choice->setItems(names);
    choice->setCurrent(static_cast<int>(sizes.indexOf(m_context.theme.textScale())));
    connect(choice, &Segments::changed, this, [this, sizes](int index) {
        m_window.useTextScale(sizes.at(index));
        buildAgain();
    });
    addLine(grid, row, tr("Text size"), choice);
}

void SettingsDialog::addUnit(QGridLayout &grid, int row) {
    auto *choice = new Segments(QStringLiteral("settings_unit"));
    choice->setItems({tr("Yuan"), tr("10,000 yuan")});
    choice->setCurrent(static_cast<int>(m_context.figures.unit()));
    connect(choice, &Segments::changed, this,
            [this](int index) { m_window.useUnit(static_cast<MoneyUnit>(index)); });
    addLine(grid, row, tr("Amounts in lists"), choice);
}

QWidget *SettingsDialog::makeFile() {
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.px(24));
    grid->setVerticalSpacing(m_context.theme.px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(LabelKind::Section, tr("Company file")), 0, 0, 1, 2);
    const QFileInfo file(QString::fromStdString(m_context.workspace.file().string()));
    auto *path = new QLineEdit(file.absoluteFilePath());
    path->setObjectName(QStringLiteral("settings_path"));
    path->setReadOnly(true);
    path->setCursorPosition(0);
    QLabel *label = makeLabel(LabelKind::Body, tr("Place"));
    label->setBuddy(path);
    path->setAccessibleName(tr("Place of the company file"));
    grid->addWidget(label, 1, 0);
    grid->addWidget(path, 1, 1);
    grid->addWidget(makeLabel(LabelKind::Body, tr("Size")), 2, 0);
    grid->addWidget(
        makeLabel(LabelKind::Muted, tr("%1 KB").arg(m_context.figures.count(file.size() / kKibi))),
        2, 1);
    grid->addWidget(makeLabel(LabelKind::Body, tr("Last backup")), 3, 0);
    m_backup = makeLabel(LabelKind::Muted);
    grid->addWidget(m_backup, 3, 1);
    m_backUp = makeButton(QStringLiteral("settings_back_up"), ButtonKind::Plain, tr("Back up now"));
    m_verify = makeButton(QStringLiteral("settings_verify"), ButtonKind::Plain, tr("Verify now"));
    connect(m_backUp, &QPushButton::clicked, this, &SettingsDialog::backUp);
    connect(m_verify, &QPushButton::clicked, this, &SettingsDialog::verify);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(m_context.theme.px(measure::kGap));
    verbs->addWidget(m_backUp);
    verbs->addWidget(m_verify);
    verbs->addStretch();
    grid->addLayout(verbs, 4, 1);
    m_outcome = makeLabel(LabelKind::Body);
    m_outcome->setObjectName(QStringLiteral("settings_outcome"));
    m_outcome->setWordWrap(true);
    grid->addWidget(m_outcome, 5, 1);
    showBackup();
    return box;
}

void SettingsDialog::showBackup() {
    const auto newest = app::FileService::newestBackup(m_context.workspace.file());
    m_backup->setText(newest ? QDateTime::fromSecsSinceEpoch(newest->made.secondsUtc())
                                   .toLocalTime()
                                   .toString(QStringLiteral("yyyy-MM-dd hh:mm"))
                             : tr("None yet"));
}

void SettingsDialog::setBusy(const QString &what) {
    m_backUp->setEnabled(what.isEmpty());
    m_verify->setEnabled(what.isEmpty());
    setLabelKind(*m_outcome, "muted");
    m_outcome->setText(what);
}

void SettingsDialog::backUp() {
    setBusy(tr("Backing up …"));
    std::shared_ptr<app::ReadSession> reader = m_context.workspace.openReader();
    m_context.jobs.run<app::KeptBackup>(
        tr("Backing up"),
        [reader, file = m_context.workspace.file()](const base::Progress &progress) {
            return app::FileService(reader->context()).backUpBeside(file, "manual", progress);
        },
        m_outcome,
        [this](const base::Result<app::KeptBackup> &made) {
            setBusy({});
            setLabelKind(*m_outcome, made ? "positive" : "negative");
            m_outcome->setText(
                made ? tr("✓ Backed up and checked: %1")
                           .arg(QString::fromStdString(made->file.filename().string()))
                     : m_context.actions.words().sentence(made.error()));
            showBackup();
        });
}

void SettingsDialog::verify() {
    setBusy(tr("Verifying every page, every sum and the change log …"));
    std::shared_ptr<app::ReadSession> reader = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<storage::Problem>>(
        tr("Verifying the company file"),
        [reader](const base::Progress &progress) {
            return app::FileService(reader->context()).verify({}, progress);
        },
        m_outcome,
        [this](const base::Result<std::vector<storage::Problem>> &problems) {
            showVerified(problems);
        });
}

void SettingsDialog::showVerified(const base::Result<std::vector<storage::Problem>> &problems) {
    setBusy({});
    const bool isWhole = problems && problems->empty();
    setLabelKind(*m_outcome, isWhole ? "positive" : "negative");
    if (!problems) {
        m_outcome->setText(m_context.actions.words().sentence(problems.error()));
    } else if (isWhole) {
        m_outcome->setText(tr("✓ The company file is whole."));
    } else {
        m_outcome->setText(
            tr("▲ %n problem(s) found. Stop working in this file and restore the last backup. "
               "First: %1",
               nullptr, static_cast<int>(problems->size()))
                .arg(QString::fromStdString(problems->front().message)));
    }
}

} // namespace accord::ui
