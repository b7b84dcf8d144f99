// SPDX-License-Identifier: GPL-3.0-or-later
// What the welcome dialog does: opening, making, bringing back, and asking who works.
#include "app/company_making.h"
#include "app/team_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/parts.h"
#include "ui/common/settings.h"
#include "ui/shell/create_page.h"
#include "ui/shell/user_text.h"
#include "ui/shell/welcome_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>

namespace accord::ui {
namespace {

constexpr int kPercent = 100;

std::filesystem::path pathOf(const QString &file) {
    return QFile::encodeName(file).toStdString();
}

// Only test companies heed it.
std::string present() {
    return qgetenv("ACCORD_NOW").toStdString();
}

} // namespace

void WelcomeDialog::chooseFile() {
    const QString file = m_parts.files.openFile(
        this, tr("Open a company file"),
        {{tr("Accord company"), QStringLiteral("*.accord"), QStringLiteral("accord")}});
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void WelcomeDialog::openFile(const QString &file) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto opened =
        m_parts.actions.attempt([&] { return app::Workspace::open(pathOf(file), present()); });
    QApplication::restoreOverrideCursor();
    if (!opened) {
        goToStart(
            tr("%1 could not be opened. %2")
                .arg(QFileInfo(file).fileName(), m_parts.actions.words().sentence(opened.error())));
        return;
    }
    takeOver(std::move(*opened));
}

void WelcomeDialog::createCompany() {
    const QString file = m_create->file();
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto made = m_parts.actions.attempt(
        [&] { return app::Workspace::create(pathOf(file), m_create->company(), present()); });
    if (!made) {
        m_create->show(made.error());
        return;
    }
    m_workspace = std::move(*made); // whoever made it is logged in
    accept();
}

void WelcomeDialog::restoreBackup() {
    const QList<FileKind> kinds = {
        {tr("Accord company"), QStringLiteral("*.accord"), QStringLiteral("accord")}};
    const QString backup = m_parts.files.openFile(this, tr("Choose the backup"), kinds);
    if (backup.isEmpty()) {
        return;
    }
    const QString target = m_parts.files.saveFile(
        this, tr("Bring it back as"), m_folder + QStringLiteral("/restored.accord"), kinds);
    if (target.isEmpty()) {
        return;
    }
    run(
        tr("Bringing back the backup"),
        [from = pathOf(backup), to = pathOf(target)](const base::Progress &progress) {
            return app::restoreCompany(from, to, progress);
        },
        target);
}

void WelcomeDialog::makeSample() {
    QDir().mkpath(m_folder);
    const QString file = m_folder + QStringLiteral("/accord-sample.accord");
    if (QFileInfo::exists(file)) { // made before
        openFile(file);
        return;
    }
    run(
        tr("Making the sample company: customers, two years of figures, plans"),
        [to = pathOf(file)](const base::Progress &progress) {
            return app::makeSampleCompany(to, present(), progress);
        },
        file);
}

void WelcomeDialog::run(const QString &title,
                        std::function<base::Done(const base::Progress &)> work,
                        const QString &file) {
    m_progressTitle->setText(title);
    m_progress->setRange(0, 0);
    m_pages->setCurrentWidget(m_progressPage);
    m_cancel->setFocus();
    m_job = m_parts.jobs.run<void>(
        title, std::move(work), this,
        [this, file](const base::Done &outcome) { finished(outcome, file); });
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? kPercent : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * kPercent / total) : 0);
    });
}

void WelcomeDialog::finished(const base::Done &outcome, const QString &file) {
    m_job = nullptr;
    if (outcome) {
        openFile(file);
    } else if (outcome.error().code == base::ErrorCode::Cancelled) {
        goToStart();
    } else {
        goToStart(m_parts.actions.words().sentence(outcome.error()));
    }
}

void WelcomeDialog::takeOver(std::unique_ptr<app::Workspace> workspace) {
    m_workspace = std::move(workspace);
    const QString file =
        QFileInfo(QFile::decodeName(m_workspace->file().string().c_str())).canonicalFilePath();
    const std::string last = m_parts.settings.user(file).toStdString();
    if ((!last.empty() && m_workspace->login(last)) || m_workspace->login(std::nullopt)) {
        accept();
        return;
    }
    askWho();
}

void WelcomeDialog::askWho() {
    m_users->clear();
    m_whoTitle->setText(tr("Everybody who works in %1. It keeps order; it is no password.")
                            .arg(QString::fromStdString(m_workspace->context().company.name)));
    for (const domain::User &user : app::TeamService(m_workspace->context()).list()) {
        if (user.active) {
            auto *item = new QListWidgetItem(userLine(user), m_users);
            item->setData(Qt::UserRole, QString::fromStdString(user.code));
            if (m_users->currentItem() == nullptr || user.role == domain::Role::Supervisor) {
                m_users->setCurrentItem(item);
            }
        }
    }
    m_pages->setCurrentWidget(m_whoPage);
    m_users->setFocus();
}

void WelcomeDialog::choseWho() {
    const QListWidgetItem *item = m_users->currentItem();
    if (item != nullptr && m_workspace->login(item->data(Qt::UserRole).toString().toStdString())) {
        accept();
    }
}

} // namespace accord::ui
