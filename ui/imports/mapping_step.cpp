// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_step.h"

#include "domain/sales/sales_fact.h"
#include "ui/common/action_runner.h"
#include "ui/common/icons.h"
#include "ui/common/import_words.h"
#include "ui/common/parts.h"
#include "ui/imports/mapping_options.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kHeading = 0;
constexpr int kSamples = 1;
constexpr int kField = 2;
constexpr int kMapColumns = 3;

bool isAmount(const std::string &field) {
    for (int i = 0; i < domain::kSalesFieldCount; ++i) {
        if (domain::salesFieldCode(static_cast<domain::SalesField>(i)) == field) {
            return true;
        }
    }
    return field == "brand_profit" || field == "customer_profit";
}

QString samplesOf(const app::ImportColumn &column) {
    QStringList samples;
    for (const std::string &sample : column.samples) {
        samples << QString::fromStdString(sample);
    }
    return samples.join(QStringLiteral("   "));
}

QTableWidgetItem *readOnly(const QString &text) {
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

MappingStep::MappingStep(PageContext &context, ImportTask &task, QWidget *parent)
    : ImportStep(context, task, parent),
      m_table(new QTableWidget(0, kMapColumns)),
      m_state(makeLabel(LabelKind::Body)),
      m_products(makeLabel(LabelKind::Muted)),
      m_origin(makeLabel(LabelKind::Caption)),
      m_options(new MappingOptions(context, task)) {
    m_table->setObjectName(QStringLiteral("columnMap"));
    m_table->setAccessibleName(tr("Columns of the file and the fields they bring"));
    m_table->setHorizontalHeaderLabels({tr("Heading in the file"), tr("Values"), tr("Field")});
    m_table->horizontalHeader()->setSectionResizeMode(kSamples, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kRow + 4));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the boxes in it take the focus
    m_state->setObjectName(QStringLiteral("mapState"));
    for (QLabel *label : {m_state, m_products}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *left = new QVBoxLayout;
    left->addWidget(makeHead());
    left->addWidget(m_state);
    left->addWidget(m_products);
    left->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(context.theme.px(measure::kPageInset));
    layout->addLayout(left, 1);
    layout->addWidget(m_options);
    connect(m_options, &MappingOptions::changed, this, &MappingStep::takeMap);
}

QWidget *MappingStep::makeHead() {
    auto *head = new QWidget;
    auto *load = makeButton(QStringLiteral("loadMap"), ButtonKind::Quiet, tr("Load a map…"));
    auto *save = makeButton(QStringLiteral("saveMap"), ButtonKind::Quiet, tr("Save the map…"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(LabelKind::Section, tr("Which column is what")));
    row->addWidget(m_origin);
    row->addStretch();
    row->addWidget(load);
    row->addWidget(save);
    connect(load, &QPushButton::clicked, this, &MappingStep::loadMap);
    connect(save, &QPushButton::clicked, this, &MappingStep::saveMap);
    return head;
}

QString MappingStep::title() const {
    return tr("Columns");
}

QString MappingStep::fact() const {
    if (!task().request.map) {
        return {};
    }
    return tr("%n fields", nullptr, static_cast<int>(task().request.map->fields.size()));
}

QString MappingStep::verb() const {
    return tr("Try it");
}

bool MappingStep::isReady() const {
    return task().request.map &&
           app::missingFields(*task().request.map, task().request.kind).empty();
}

void MappingStep::enter() {
    m_options->showTask();
    fillTable();
    m_origin->setText(task().isMapRemembered ? tr("as last time") : QString());
    showState();
}

void MappingStep::fillTable() {
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(task().preview->columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        addRow(row);
    }
    m_table->resizeColumnToContents(kHeading);
    m_table->setColumnWidth(kHeading,
                            std::min(m_table->columnWidth(kHeading), context().theme.px(240)));
    m_table->setColumnWidth(kField, context().theme.px(200));
}

void MappingStep::addRow(int row) {
    const app::ImportColumn &column = task().preview->columns[static_cast<std::size_t>(row)];
    const QString heading = QString::fromStdString(column.header);
    m_table->setItem(row, kHeading, readOnly(heading));
    m_table->setItem(row, kSamples, readOnly(samplesOf(column)));
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("field%1").arg(row));
    box->setAccessibleName(tr("Field for %1").arg(heading));
    box->addItem(tr("(leave out)"), QString());
    for (const std::string_view field : io::importFields(task().request.kind)) {
        box->addItem(fieldWord(context().actions.words(), std::string(field)),
                     QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
    }
    for (const auto &[field, source] : task().request.map->fields) {
        if (std::find(source.columns.begin(), source.columns.end(), column.header) !=
            source.columns.end()) {
            box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(field))));
            break; // net sales that count as payments too are net sales here
        }
    }
    m_table->setCellWidget(row, kField, box);
    connect(box, &QComboBox::activated, this, [this, box] {
        const QString chosen = box->currentData().toString();
        for (int other = 0; other < m_table->rowCount(); ++other) {
            if (fieldBox(other) != box && fieldBox(other)->currentData().toString() == chosen &&
                !isAmount(chosen.toStdString())) {
                fieldBox(other)->setCurrentIndex(0);
            }
        }
        takeMap();
    });
}

QComboBox *MappingStep::fieldBox(int row) const {
    return static_cast<QComboBox *>(m_table->cellWidget(row, kField));
}

void MappingStep::takeMap() {
    io::MapDocument map;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const std::string field = fieldBox(row)->currentData().toString().toStdString();
        if (!field.empty()) {
            map.fields[field].columns.push_back(
                task().preview->columns[static_cast<std::size_t>(row)].header);
        }
    }
    m_options->addTo(map);
    task().request.map = std::move(map);
    task().request.corrections.clear();
    task().trial.reset();
    task().isMapRemembered = false;
    m_origin->clear();
    showState();
    Q_EMIT changed();
}

void MappingStep::showState() {
    QStringList missing;
    for (const std::string &alternatives :
         app::missingFields(*task().request.map, task().request.kind)) {
        missing << fieldWords(context().actions.words(), alternatives);
    }
    setLabelKind(*m_state, missing.isEmpty() ? "positive" : "warning");
    m_state->setText(missing.isEmpty() ? tr("✓ Everything that is needed is there.")
                                       : tr("△ Still needed: %1").arg(missing.join(tr("; "))));
    QStringList products;
    for (const auto &[field, source] : task().request.map->fields) {
        QStringList factors;
        for (const std::string &column : source.columns) {
            factors << QString::fromStdString(column);
        }
        if (factors.size() > 1) {
            products << tr("%1 = %2").arg(fieldWord(context().actions.words(), field),
                                          factors.join(QStringLiteral(" × ")));
        }
    }
    m_products->setText(products.join(QStringLiteral("    ")));
    m_products->setVisible(!products.isEmpty());
}

void MappingStep::loadMap() {
    const QString file = context().files.openFile(
        this, tr("Load a map"), {{tr("Maps"), QStringLiteral("*.json"), QStringLiteral("json")}});
    if (file.isEmpty()) {
        return;
    }
    const auto map = context().actions.run(
        this, [&] { return app::readImportMap(file.toStdString()); }, false);
    if (map) {
        task().request.map = *map;
        task().trial.reset();
        enter();
        Q_EMIT changed();
    }
}

void MappingStep::saveMap() {
    const QString file =
        context().files.saveFile(this, tr("Save the map"), tr("map.json"),
                                 {{tr("Maps"), QStringLiteral("*.json"), QStringLiteral("json")}});
    if (!file.isEmpty()) {
        context().actions.run(
            this, [&] { return app::writeImportMap(file.toStdString(), *task().request.map); },
            false);
    }
}

} // namespace accord::ui
