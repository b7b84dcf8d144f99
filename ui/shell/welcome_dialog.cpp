// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_dialog.h"

#include "app/company_making.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/create_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/user_text.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 480;
constexpr int kRecent = 4;

} // namespace

WelcomeDialog::WelcomeDialog(const ProgramParts &parts, QString problem, QWidget *parent)
    : QDialog(parent),
      m_parts(parts),
      m_problem(std::move(problem)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    setObjectName(QStringLiteral("welcome"));
    build();
}

WelcomeDialog::WelcomeDialog(const ProgramParts &parts, std::unique_ptr<app::Workspace> opened,
                             QWidget *parent)
    : WelcomeDialog(parts, QString(), parent) {
    takeOver(std::move(opened));
}

WelcomeDialog::~WelcomeDialog() = default;

void WelcomeDialog::setFolder(const QString &folder) {
    m_folder = folder;
    build();
}

void WelcomeDialog::build() {
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    setWindowTitle(QStringLiteral("Accord"));
    const Theme &theme = m_parts.theme;
    resize(theme.px(kWidth), theme.px(kHeight));
    auto *column = new QVBoxLayout(this);
    const int inset = theme.px(32);
    column->setContentsMargins(inset, inset, inset, inset);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeStart());
    m_create = new CreatePage(m_parts, m_folder);
    m_pages->addWidget(m_create);
    m_progressPage = makeProgress();
    m_pages->addWidget(m_progressPage);
    m_whoPage = makeWho();
    m_pages->addWidget(m_whoPage);
    column->addWidget(m_pages);
    connect(m_create, &CreatePage::backWanted, this, [this] { goToStart(); });
    connect(m_create, &CreatePage::createWanted, this, &WelcomeDialog::createCompany);
    goToStart(m_problem);
}

QPushButton *WelcomeDialog::makeCard(const char *id, const char *icon, const QString &title,
                                     const QString &text) {
    const Theme &theme = m_parts.theme;
    auto *card = makeButton(QString::fromLatin1(id), ButtonKind::Plain, {});
    card->setProperty("kind", "card");
    card->setAccessibleName(title);
    card->setAccessibleDescription(text);
    card->setMinimumHeight(theme.px(88));
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    line->setSpacing(theme.px(12));
    line->addWidget(
        new Picture(m_parts.icons, QString::fromLatin1(icon), Role::Accent, theme.px(24)), 0,
        Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(makeLabel(LabelKind::Strong, title));
    QLabel *below = makeLabel(LabelKind::Caption, text);
    below->setWordWrap(true);
    words->addWidget(below, 1, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QLabel *label : card->findChildren<QLabel *>()) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return card;
}

QWidget *WelcomeDialog::makeStart() {
    const Theme &theme = m_parts.theme;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(
        new Picture(m_parts.icons, QStringLiteral("accord"), Role::Accent, theme.px(40)));
    auto *names = new QVBoxLayout;
    names->addWidget(makeLabel(LabelKind::Title, QStringLiteral("Accord")));
    names->addWidget(makeLabel(LabelKind::Muted, tr("Key accounts, from figures to signed plans")));
    head->addLayout(names, 1);
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("welcome_language"));
    language->setAccessibleName(tr("Language"));
    for (const Language &one : Languages::all()) {
        language->addItem(one.name, one.code);
    }
    language->setCurrentIndex(language->findData(m_parts.settings.language()));
    connect(language, &QComboBox::activated, this,
            [this, language](int index) { useLanguage(language->itemData(index).toString()); });
    head->addWidget(language, 0, Qt::AlignTop);
    column->addLayout(head);
    m_trouble = makeLabel(LabelKind::Body);
    m_trouble->setObjectName(QStringLiteral("welcome_trouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("kind", "notice");
    column->addWidget(m_trouble);
    column->addSpacing(theme.px(4));
    auto *cards = new QGridLayout;
    cards->setSpacing(theme.px(12));
    auto *sample = makeCard("welcome_sample", "bulb", tr("Look around"),
                            tr("A fictional company with customers, figures and plans."));
    auto *create = makeCard("welcome_create", "plus", tr("Start a new company"),
                            tr("An empty file; customers and figures come by import."));
    auto *open = makeCard("welcome_open", "folder", tr("Open a company file"),
                          tr("One that you or a colleague made."));
    auto *restore = makeCard("welcome_restore", "history", tr("Bring back a backup"),
                             tr("As a new file; nothing is written over."));
    cards->addWidget(sample, 0, 0);
    cards->addWidget(create, 0, 1);
    cards->addWidget(open, 1, 0);
    cards->addWidget(restore, 1, 1);
    column->addLayout(cards);
    connect(sample, &QPushButton::clicked, this, &WelcomeDialog::makeSample);
    connect(create, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_create);
        m_create->start();
    });
    connect(open, &QPushButton::clicked, this, &WelcomeDialog::chooseFile);
    connect(restore, &QPushButton::clicked, this, &WelcomeDialog::restoreBackup);
    addRecent(*page);
    column->addStretch();
    return page;
}

void WelcomeDialog::addRecent(QWidget &page) {
    const QStringList files = m_parts.settings.recentFiles().mid(0, kRecent);
    if (files.isEmpty()) {
        return;
    }
    auto *column = static_cast<QVBoxLayout *>(page.layout());
    column->addSpacing(m_parts.theme.px(8));
    column->addWidget(makeLabel(LabelKind::Section, tr("Last opened")));
    int number = 0;
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *line = new QHBoxLayout;
        auto *button =
            makeButton(QStringLiteral("recent_%1").arg(number++), ButtonKind::Link,
                       QString(info.fileName()).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(button, &QPushButton::clicked, this, [this, file] { openFile(file); });
        line->addWidget(button);
        auto *folder = makeLabel(LabelKind::Caption, info.absolutePath());
        folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(folder, 1);
        column->addLayout(line);
    }
}

QWidget *WelcomeDialog::makeProgress() {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_parts.theme.px(12));
    column->addStretch();
    m_progressTitle = makeLabel(LabelKind::Section);
    column->addWidget(m_progressTitle);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_cancel = makeButton(QStringLiteral("welcome_cancel"), ButtonKind::Plain, tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget *WelcomeDialog::makeWho() {
    const Theme &theme = m_parts.theme;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(LabelKind::Title, tr("Who are you?")));
    m_whoTitle = makeLabel(LabelKind::Muted);
    column->addWidget(m_whoTitle);
    m_users = new QListWidget;
    m_users->setObjectName(QStringLiteral("welcome_users"));
    m_users->setAccessibleName(tr("Who are you?"));
    m_users->setProperty("kind", "framed");
    column->addWidget(m_users, 1);
    auto *verbs = new QHBoxLayout;
    auto *back = makeButton(QStringLiteral("welcome_who_back"), ButtonKind::Plain, tr("Back"));
    auto *start =
        makeButton(QStringLiteral("welcome_start"), ButtonKind::Primary, tr("Start working"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_workspace.reset();
        goToStart();
    });
    connect(start, &QPushButton::clicked, this, &WelcomeDialog::choseWho);
    connect(m_users, &QListWidget::itemActivated, this, &WelcomeDialog::choseWho);
    verbs->addWidget(back);
    verbs->addStretch();
    verbs->addWidget(start);
    column->addLayout(verbs);
    return page;
}

void WelcomeDialog::goToStart(const QString &problem) {
    m_problem = problem;
    m_trouble->setText(problem);
    m_trouble->setVisible(!problem.isEmpty());
    m_pages->setCurrentIndex(0);
}

void WelcomeDialog::useLanguage(const QString &code) {
    m_parts.settings.setLanguage(code);
    m_parts.languages.use(code, m_parts.theme, m_parts.figures, m_parts.actions);
    QTimer::singleShot(0, this, [this] { // not from inside a signal of a part that is to go
        m_problem.clear();               // it was said in the old language
        build();
        if (auto *language = findChild<QComboBox *>(QStringLiteral("welcome_language"))) {
            language->setFocus();
        }
    });
}

void WelcomeDialog::reject() {
    if (m_job) { // Escape cancels the work first
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace accord::ui
