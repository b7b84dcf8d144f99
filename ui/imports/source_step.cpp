// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source_step.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/prompter.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace accord::ui {
namespace {

// In the order of the choice.
constexpr std::array kKinds{io::ImportKind::Sales,       io::ImportKind::Customers,
                            io::ImportKind::Contacts,    io::ImportKind::Visits,
                            io::ImportKind::Receivables, io::ImportKind::Stock,
                            io::ImportKind::MustHaves,   io::ImportKind::ServiceFacts};

QString droppedFile(const QMimeData *data) {
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

SourceStep::SourceStep(PageContext &context, ImportTask &task, QWidget *parent)
    : ImportStep(context, task, parent),
      m_kind(new Segments(QStringLiteral("importKind"))),
      m_explanation(makeLabel(LabelKind::Muted)) {
    setAcceptDrops(true);
    m_kind->setItems({tr("Sales figures"), tr("Customers"), tr("Contacts"), tr("Visits"),
                      tr("Receivables"), tr("Stock"), tr("Must-have"), tr("Service")});
    m_kind->setAccessibleName(tr("What to import"));
    m_explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.px(12));
    layout->addWidget(makeLabel(LabelKind::Section, tr("What to import")));
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_explanation);
    layout->addWidget(makeDropArea(), 1);
    connect(m_kind, &Segments::changed, this, [this](int index) {
        this->task().request.kind = kKinds.at(static_cast<std::size_t>(index));
        this->task().forgetReading();
        showChoice();
        Q_EMIT changed();
    });
    showChoice();
}

QWidget *SourceStep::makeDropArea() {
    m_area = new QWidget;
    m_area->setObjectName(QStringLiteral("dropArea"));
    setGround(*m_area, "window");
    auto *picture = new QLabel;
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(context().icons.icon(QStringLiteral("import"), Role::Faint).pixmap(40, 40));
    m_chosen = makeLabel(LabelKind::Strong);
    m_chosen->setObjectName(QStringLiteral("chosenFile"));
    m_error = makeLabel(LabelKind::Error);
    m_error->setObjectName(QStringLiteral("sourceError"));
    m_error->hide();
    auto *layout = new QVBoxLayout(m_area);
    layout->addStretch(2);
    layout->addWidget(picture);
    for (QLabel *label :
         {makeLabel(LabelKind::Section, tr("Drop an Excel or CSV file here")),
          makeLabel(LabelKind::Muted, tr("XLSX, CSV or text in any usual encoding. Nothing is "
                                         "changed before you have seen what would happen."))}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addLayout(makeVerbs());
    for (QLabel *label : {m_chosen, m_error}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    return m_area;
}

QLayout *SourceStep::makeVerbs() {
    auto *file = makeButton(QStringLiteral("chooseFile"), ButtonKind::Plain, tr("Choose file…"),
                            context().icons.icon(QStringLiteral("folder")));
    auto *clipboard =
        makeButton(QStringLiteral("pasteTable"), ButtonKind::Plain, tr("Paste from the clipboard"),
                   context().icons.icon(QStringLiteral("paste")));
    connect(file, &QPushButton::clicked, this, &SourceStep::choose);
    connect(clipboard, &QPushButton::clicked, this, &SourceStep::paste);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(file);
    buttons->addWidget(clipboard);
    buttons->addStretch();
    return buttons;
}

QString SourceStep::title() const {
    return tr("Source");
}

QString SourceStep::fact() const {
    return task().name;
}

QString SourceStep::verb() const {
    return tr("Read the file");
}

bool SourceStep::isReady() const {
    return !task().request.file.empty();
}

void SourceStep::enter() {
    showChoice();
}

QString SourceStep::explanation(io::ImportKind kind) {
    switch (kind) {
    case io::ImportKind::Sales:
        return tr("Sales, payments, margins or profits by customer and month, or by day: rows are "
                  "added up to months.");
    case io::ImportKind::Customers:
        return tr("The customer file: codes, names, groups, formats, cities, owners.");
    case io::ImportKind::Contacts:
        return tr("People at the customers: a table, or cards of a phone (.vcf).");
    case io::ImportKind::Visits:
        return tr("Visits made or planned: a table, or a calendar (.ics) whose events name the "
                  "customer.");
    case io::ImportKind::Receivables:
        return tr("Invoices with due day and what is paid.");
    case io::ImportKind::MustHaves:
        return tr("Products that customers must have, with their own item codes.");
    case io::ImportKind::ServiceFacts:
        return tr("Fill rate and on-time delivery of customers, month by month.");
    case io::ImportKind::Stock:
        break;
    }
    return tr("Stock of ours at the customers, with days of production.");
}

void SourceStep::showChoice() {
    const io::ImportKind kind = task().request.kind;
    m_kind->setCurrent(static_cast<int>(std::ranges::find(kKinds, kind) - kKinds.begin()));
    m_explanation->setText(explanation(kind));
    m_chosen->setText(task().name.isEmpty() ? QString() : tr("Chosen: %1").arg(task().name));
}

void SourceStep::showError(const QString &sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void SourceStep::take(const QString &file) {
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        showError(tr("%1 cannot be read.").arg(info.fileName()));
        return;
    }
    showError({});
    task().chooseFile(file);
    showChoice();
    Q_EMIT changed();
    Q_EMIT goOn();
}

void SourceStep::choose() {
    const QString file = context().files.openFile(
        this, tr("Import"),
        {{tr("Tables"), QStringLiteral("*.xlsx *.csv *.txt *.tsv *.vcf *.ics"),
          QStringLiteral("csv")},
         {tr("All files"), QStringLiteral("*"), {}}});
    if (!file.isEmpty()) {
        take(file);
    }
}

void SourceStep::paste() {
    if (!task().choosePasted(QApplication::clipboard()->text())) {
        showError(tr("There is no table in the clipboard. Copy the cells in Excel first, with "
                     "their headings."));
        return;
    }
    showError({});
    showChoice();
    Q_EMIT changed();
    Q_EMIT goOn();
}

void SourceStep::dragEnterEvent(QDragEnterEvent *event) {
    if (!droppedFile(event->mimeData()).isEmpty()) {
        setGround(*m_area, "selection");
        event->acceptProposedAction();
    }
}

void SourceStep::dragLeaveEvent(QDragLeaveEvent * /*event*/) {
    setGround(*m_area, "window");
}

void SourceStep::dropEvent(QDropEvent *event) {
    setGround(*m_area, "window");
    event->acceptProposedAction();
    take(droppedFile(event->mimeData()));
}

} // namespace accord::ui
