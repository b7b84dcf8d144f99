// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reading_step.h"

#include "app/map_memory.h"
#include "ui/common/action_runner.h"
#include "ui/common/background_job.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace accord::ui {

ReadingStep::ReadingStep(PageContext &context, ImportTask &task, QWidget *parent)
    : ImportStep(context, task, parent),
      m_textChoices(new QWidget),
      m_sheetChoice(new QWidget),
      m_found(makeLabel(LabelKind::Muted)),
      m_error(makeLabel(LabelKind::Error)),
      m_table(new QTableWidget) {
    auto *texts = new QHBoxLayout(m_textChoices);
    m_encoding = addChoice(*texts, QStringLiteral("encoding"), tr("&Encoding"));
    m_delimiter = addChoice(*texts, QStringLiteral("delimiter"), tr("&Delimiter"));
    auto *sheets = new QHBoxLayout(m_sheetChoice);
    m_sheet = addChoice(*sheets, QStringLiteral("sheet"), tr("&Sheet"));
    for (QHBoxLayout *row : {texts, sheets}) {
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch();
    }
    fillChoices();
    m_table->setObjectName(QStringLiteral("firstRows"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kCompactRow));
    m_error->setObjectName(QStringLiteral("readingError"));
    m_error->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(LabelKind::Section, tr("How the file is read")));
    layout->addWidget(m_textChoices);
    layout->addWidget(m_sheetChoice);
    layout->addWidget(m_found);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
}

QComboBox *ReadingStep::addChoice(QHBoxLayout &row, const QString &id, const QString &label) {
    auto *caption = makeLabel(LabelKind::Muted, label);
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    caption->setBuddy(box);
    row.addWidget(caption);
    row.addWidget(box);
    connect(box, &QComboBox::activated, this, [this] {
        io::TableOptions &table = task().request.table;
        table.encoding = m_encoding->currentData().toString().toStdString();
        table.delimiter = m_delimiter->currentData().toString().toStdString();
        table.sheet = m_sheet->currentData().toString().toStdString();
        read();
    });
    return box;
}

void ReadingStep::fillChoices() {
    const auto add = [](QComboBox &box, const char *value, const QString &text) {
        box.addItem(text, QLatin1String(value));
    };
    add(*m_encoding, "auto", tr("Found out"));
    add(*m_encoding, "UTF-8", QStringLiteral("UTF-8"));
    add(*m_encoding, "GB18030", tr("GB18030 (simplified Chinese)"));
    add(*m_encoding, "Big5", tr("Big5 (traditional Chinese)"));
    add(*m_encoding, "UTF-16LE", QStringLiteral("UTF-16LE"));
    add(*m_encoding, "UTF-16BE", QStringLiteral("UTF-16BE"));
    add(*m_encoding, "ISO-8859-1", tr("Latin-1 (Western Europe)"));
    add(*m_delimiter, "auto", tr("Found out"));
    add(*m_delimiter, ",", tr("Comma"));
    add(*m_delimiter, ";", tr("Semicolon"));
    add(*m_delimiter, "\t", tr("Tab"));
    add(*m_delimiter, "|", tr("Bar"));
}

QString ReadingStep::title() const {
    return tr("Reading");
}

QString ReadingStep::fact() const {
    if (!task().preview) {
        return {};
    }
    const io::TableFormat &format = task().preview->format;
    return QString::fromStdString(format.kind == "xlsx" ? format.sheet : format.encoding);
}

QString ReadingStep::verb() const {
    return tr("Match the columns");
}

bool ReadingStep::isReady() const {
    return task().preview.has_value();
}

void ReadingStep::enter() {
    const auto show = [](QComboBox &box, const std::string &value) {
        box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(value))));
    };
    show(*m_encoding, task().request.table.encoding);
    show(*m_delimiter, task().request.table.delimiter);
    if (task().preview) {
        showPreview();
    } else {
        read();
    }
}

void ReadingStep::read() {
    task().forgetReading();
    m_error->hide();
    m_found->setText(tr("Reading…"));
    Q_EMIT changed();
    const int number = ++m_reading;
    context().jobs.run<app::ImportPreview>(
        {},
        [request = task().request,
         options = app::tableOptions(context().app(), task().request.table)](
            const base::Progress & /*progress*/) {
            return app::previewImport(request.file, request.kind, options);
        },
        this,
        [this, number](base::Result<app::ImportPreview> preview) {
            if (number == m_reading) {
                take(std::move(preview));
            }
        });
}

void ReadingStep::take(base::Result<app::ImportPreview> preview) {
    m_found->clear();
    if (preview) {
        task().preview = std::move(*preview);
        // What was matched last time for the same headings, else what the headings mean.
        std::vector<std::string> headings;
        headings.reserve(task().preview->columns.size());
        for (const app::ImportColumn &column : task().preview->columns) {
            headings.push_back(column.header);
        }
        const auto remembered =
            app::MapMemory(mapMemoryOf(context().settings)).recall(task().request.kind, headings);
        task().isMapRemembered = remembered.has_value();
        task().request.map = remembered ? *remembered : app::suggestedMap(*task().preview);
        showPreview();
    } else {
        m_table->clear();
        m_table->setRowCount(0);
        m_table->setColumnCount(0);
        m_error->setText(context().actions.words().sentence(preview.error()));
        m_error->show();
    }
    Q_EMIT changed();
}

void ReadingStep::showFormat() {
    const io::TableFormat &format = task().preview->format;
    const bool isWorkbook = format.kind == "xlsx";
    m_textChoices->setVisible(!isWorkbook);
    m_sheetChoice->setVisible(isWorkbook);
    m_sheet->clear();
    for (const std::string &sheet : format.sheets) {
        m_sheet->addItem(QString::fromStdString(sheet), QString::fromStdString(sheet));
    }
    m_sheet->setCurrentText(QString::fromStdString(format.sheet));
    const QString found = isWorkbook
                              ? tr("Excel workbook, sheet %1").arg(m_sheet->currentText())
                              : tr("Text in %1").arg(QString::fromStdString(format.encoding));
    m_found->setText(tr("%1; headings in line %2, %n columns", nullptr,
                        static_cast<int>(task().preview->columns.size()))
                         .arg(found, context().figures.count(task().preview->headerLine)));
}

void ReadingStep::showPreview() {
    showFormat();
    const app::ImportPreview &preview = *task().preview;
    m_table->clear();
    m_table->setRowCount(static_cast<int>(preview.rows.size()));
    m_table->setColumnCount(static_cast<int>(preview.columns.size()));
    QStringList headers;
    for (const app::ImportColumn &column : preview.columns) {
        headers << QString::fromStdString(column.header);
    }
    m_table->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &cells = preview.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const std::string &cell = cells[static_cast<std::size_t>(column)];
            m_table->setItem(row, column, new QTableWidgetItem(QString::fromStdString(cell)));
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column,
                                std::min(m_table->columnWidth(column), context().theme.px(240)));
    }
}

} // namespace accord::ui
