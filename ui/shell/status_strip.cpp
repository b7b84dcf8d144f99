// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace accord::ui {
namespace {

constexpr int kNoteMs = 6000;
constexpr int kFileNoteMs = 20'000;
constexpr int kPercent = 100;
constexpr int kMark = 14;

} // namespace

StatusStrip::StatusStrip(PageContext &context) : m_context(context) {
    setObjectName(QStringLiteral("statusStrip"));
    setGround(*this, "nav");
    const Theme &theme = context.theme;
    setFixedHeight(theme.px(measure::kStatusBar));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    line->setSpacing(theme.px(6));
    m_text = makeLabel(LabelKind::Caption);
    m_text->setObjectName(QStringLiteral("status_text"));
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_text->setMinimumWidth(1); // long texts are cut, the rest keeps its room
    line->addWidget(m_text);
    m_open = makeButton(QStringLiteral("status_open"), ButtonKind::Link, tr("Open"));
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    line->addWidget(m_open);
    line->addStretch(1);
    addJobCell();
    line->addSpacing(theme.px(12));
    m_savedMark = addMark("save", Role::Muted);
    m_saved = makeLabel(LabelKind::Caption);
    m_saved->setObjectName(QStringLiteral("status_saved"));
    line->addWidget(m_saved);
    line->addSpacing(theme.px(12));
    m_backupMark = addMark("backup", Role::Positive);
    m_backup = makeLabel(LabelKind::Caption);
    m_backup->setObjectName(QStringLiteral("status_backup"));
    line->addWidget(m_backup);
    m_passing.setSingleShot(true);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        m_text->setText(m_summary);
        m_open->hide();
    });
    setSaved({});
}

Picture *StatusStrip::addMark(const char *icon, Role role) {
    auto *mark =
        new Picture(m_context.icons, QString::fromLatin1(icon), role, m_context.theme.px(kMark));
    layout()->addWidget(mark);
    return mark;
}

void StatusStrip::addJobCell() {
    const Theme &theme = m_context.theme;
    m_jobCell = new QWidget;
    auto *line = new QHBoxLayout(m_jobCell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(measure::kGap));
    m_jobTitle = makeLabel(LabelKind::Caption);
    m_jobTitle->setObjectName(QStringLiteral("job_title"));
    m_jobBar = new QProgressBar;
    m_jobBar->setFixedWidth(theme.px(96));
    m_jobBar->setTextVisible(false);
    m_jobShare = makeLabel(LabelKind::Caption);
    m_cancel = makeButton(QStringLiteral("job_cancel"), ButtonKind::Link, tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running job"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_jobs.isEmpty()) {
            m_jobs.last()->cancel();
            m_cancel->setEnabled(false);
        }
    });
    line->addWidget(m_jobTitle);
    line->addWidget(m_jobBar);
    line->addWidget(m_jobShare);
    line->addWidget(m_cancel);
    m_jobCell->hide();
    layout()->addWidget(m_jobCell);
}

void StatusStrip::setSummary(const QString &text) {
    m_summary = text;
    if (!m_passing.isActive()) {
        m_text->setText(text);
    }
}

void StatusStrip::pass(const QString &text, int milliseconds) {
    m_text->setText(text);
    m_passing.start(milliseconds);
}

void StatusStrip::note(const QString &text) {
    m_open->hide();
    pass(text, kNoteMs);
}

void StatusStrip::noteFile(const QString &text, const QString &file) {
    m_file = file;
    m_open->setAccessibleName(tr("Open %1").arg(file));
    m_open->show();
    pass(text, kFileNoteMs);
}

void StatusStrip::setSaved(const QString &text) {
    m_saved->setText(text);
    m_savedMark->setVisible(!text.isEmpty());
}

void StatusStrip::setBackup(const QString &text, bool isGood) {
    m_backup->setText(text);
    m_backupMark->show(isGood ? QStringLiteral("backup") : QStringLiteral("warning"),
                       isGood ? Role::Positive : Role::Warning);
}

void StatusStrip::follow(Job *job) {
    if (job->title().isEmpty()) {
        return;
    }
    m_jobs << job;
    connect(job, &Job::progressed, this, [this, job](qint64 done, qint64 total) {
        if (m_jobs.isEmpty() || m_jobs.last() != job) {
            return;
        }
        const bool isKnown = total > 0;
        m_jobBar->setRange(0, isKnown ? kPercent : 0);
        const auto share = isKnown ? static_cast<int>(done * kPercent / total) : 0;
        m_jobBar->setValue(share);
        m_jobShare->setText(isKnown ? QStringLiteral("%1 %").arg(share) : QString());
    });
    connect(job, &QObject::destroyed, this, [this, job] {
        m_jobs.removeAll(job);
        showJob();
    });
    connect(job, &Job::ended, this, [this, job] {
        m_jobs.removeAll(job);
        showJob();
    });
    showJob();
}

void StatusStrip::showJob() {
    m_jobCell->setVisible(!m_jobs.isEmpty());
    if (m_jobs.isEmpty()) {
        return;
    }
    m_jobTitle->setText(m_jobs.last()->title());
    m_jobBar->setRange(0, 0);
    m_jobShare->clear();
    m_cancel->setEnabled(!m_jobs.last()->isCancelled());
}

} // namespace accord::ui
