// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/observation_part.h"

#include "ui/common/column_table_model.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/visits/chip_row.h"
#include "ui/visits/visit_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <array>

namespace accord::ui {
namespace {

constexpr int kUnit = 48;
constexpr int kFigure = 60;
constexpr int kGapFigure = 80; // with its mark
constexpr int kLeastItem = 96;
constexpr int kGapIcon = 14;
constexpr int kKindWidth = 150;
constexpr qsizetype kMostPicks = 24;
constexpr int kMostProduct = 200;

// Texts in their tone, marks before the gap, the typed column framed.
class ReadingDelegate : public QStyledItemDelegate {
public:
    ReadingDelegate(PageContext &context, QObject *parent)
        : QStyledItemDelegate(parent), m_context(context) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_context.theme;
        const int column = index.column();
        const bool isQuiet = column == ObservationModel::Last || column == ObservationModel::Target;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, theme.color(isChosen  ? Role::Selection
                                                   : isQuiet ? Role::Window
                                                             : Role::Surface));
        painter->setPen(theme.color(Role::Hairline));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (column == ObservationModel::Actual) {
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        }
        const QVariant tone = index.data(ToneRole);
        painter->setPen(theme.color(tone.isValid() ? static_cast<Role>(tone.toInt()) : Role::Text));
        painter->setFont(
            theme.font(column == ObservationModel::Actual ? TypeRole::BodyStrong : TypeRole::Body));
        const int pad = theme.px(measure::kCellPadding);
        const QRect area = option.rect.adjusted(pad, 0, -pad, 0);
        const QString text = painter->fontMetrics().elidedText(index.data().toString().simplified(),
                                                               Qt::ElideRight, area.width());
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(area, alignment, text);
        if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
            const int side = theme.px(kGapIcon);
            const int left =
                area.right() - painter->fontMetrics().horizontalAdvance(text) - side - pad;
            if (left >= option.rect.left()) {
                m_context.icons.paint(*painter,
                                      QRectF(left, area.center().y() - side / 2.0, side, side),
                                      icon, static_cast<Role>(tone.toInt()));
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    PageContext &m_context;
};

} // namespace

ObservationGrid::ObservationGrid(PageContext &context, ObservationModel &model)
    : GridView(QStringLiteral("visit_observations")), m_context(context) {
    setGridModel(&model);
    setAccessibleName(ObservationPart::tr("Observations in the store"));
    setItemDelegate(new ReadingDelegate(context, this));
    setTabKeyNavigation(false); // Enter goes down, Tab goes on
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kCompactRow));
    horizontalHeader()->setFixedHeight(context.theme.px(measure::kCompactRow));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize ObservationGrid::sizeHint() const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    return {m_context.theme.px(kLeastItem + kUnit + 3 * kFigure + kGapFigure),
            (rows + 1) * m_context.theme.px(measure::kCompactRow) + 2};
}

// Whoever comes by Tab types at once.
void ObservationGrid::focusInEvent(QFocusEvent *event) {
    GridView::focusInEvent(event);
    if (!currentIndex().isValid() || currentIndex().column() != ObservationModel::Actual) {
        setCurrentIndex(
            model()->index(std::max(0, currentIndex().row()), ObservationModel::Actual));
    }
}

void ObservationGrid::resizeEvent(QResizeEvent *event) {
    GridView::resizeEvent(event);
    layColumns();
}

void ObservationGrid::layColumns() {
    const Theme &theme = m_context.theme;
    const int figures = 3 * theme.px(kFigure) + theme.px(kGapFigure) + theme.px(kUnit);
    setColumnWidth(ObservationModel::Item,
                   std::max(theme.px(kLeastItem), viewport()->width() - figures));
    setColumnWidth(ObservationModel::Unit, theme.px(kUnit));
    for (const int column :
         {ObservationModel::Last, ObservationModel::Target, ObservationModel::Actual}) {
        setColumnWidth(column, theme.px(kFigure));
    }
    setColumnWidth(ObservationModel::Gap, theme.px(kGapFigure));
}

ObservationPart::ObservationPart(PageContext &context, std::vector<app::ObservationRow> rows,
                                 const std::vector<std::string> &mustHave)
    : VisitPart(context, tr("In the store"), QStringLiteral("Alt+5"),
                {QStringLiteral("observations")}),
      m_model(new ObservationModel(std::move(rows), context.figures, this)),
      m_grid(new ObservationGrid(context, *m_model)),
      m_counts(makeLabel(LabelKind::Caption)),
      m_kind(new QComboBox),
      m_product(new QLineEdit),
      m_adding(makeAdding()),
      m_outOfStock(new ChipRow(context, QStringLiteral("out_of_stock"))) {
    heading().addWidget(m_counts);
    body().addWidget(m_grid);
    addPicks(mustHave);
    body().addWidget(m_adding);
    connect(m_model, &ObservationModel::edited, this, [this] {
        showCounts();
        showPicks();
        Q_EMIT edited();
    });
    connect(m_model, &GridModel::refused, this, [this](const QString &sentence) {
        showIssues(sentence.isEmpty() ? QStringList() : QStringList{sentence});
    });
    connect(m_product, &QLineEdit::returnPressed, this, &ObservationPart::addRow);
    showCounts();
}

void ObservationPart::addPicks(const std::vector<std::string> &mustHave) {
    QStringList names;
    for (const std::string &product : mustHave) {
        names << QString::fromStdString(product);
    }
    auto *completer = new QCompleter(names, m_product);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_product->setCompleter(completer);
    for (const QString &name : names.first(std::min(names.size(), kMostPicks))) {
        m_outOfStock->add(name, name);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(context().theme.px(measure::kGap));
    auto *caption = makeLabel(LabelKind::Caption, tr("Out of stock"));
    row->addWidget(caption, 0, Qt::AlignTop);
    row->addWidget(m_outOfStock, 1);
    body().addLayout(row);
    caption->setVisible(!names.isEmpty());
    m_outOfStock->setVisible(!names.isEmpty());
    connect(m_outOfStock, &ChipRow::edited, this, &ObservationPart::takePicks);
}

// Each ticked product gets a row of its own, and the row of all of them their number.
void ObservationPart::takePicks() {
    using domain::ObservationKind;
    constexpr std::int64_t kOne = 1000; // thousandths
    const QStringList missing = m_outOfStock->ticked();
    for (const QString &product : m_outOfStock->words()) {
        const bool isOut = missing.contains(product);
        if (isOut != (m_model->reading(ObservationKind::OutOfStock, product).value_or(0) > 0)) {
            m_model->setReading(ObservationKind::OutOfStock, product,
                                isOut ? std::optional(kOne) : std::nullopt);
        }
    }
    m_model->setReading(ObservationKind::OutOfStock, {}, missing.size() * kOne);
}

void ObservationPart::showPicks() {
    for (const QString &product : m_outOfStock->words()) {
        m_outOfStock->tick(
            product,
            m_model->reading(domain::ObservationKind::OutOfStock, product).value_or(0) > 0);
    }
}

QWidget *ObservationPart::makeAdding() {
    using domain::ObservationKind;
    m_kind->setObjectName(QStringLiteral("observation_kind"));
    m_kind->setAccessibleName(tr("Observation to add"));
    for (const ObservationKind kind :
         {ObservationKind::Price, ObservationKind::Facings, ObservationKind::ShelfShare,
          ObservationKind::DisplayArea, ObservationKind::SecondaryDisplays,
          ObservationKind::CoolersPlaced, ObservationKind::CoolersWorking,
          ObservationKind::CoolersDedicated, ObservationKind::OutOfStock,
          ObservationKind::PromotionRunning, ObservationKind::OldStock}) {
        m_kind->addItem(VisitText::observation(kind), static_cast<int>(kind));
    }
    m_kind->setMinimumWidth(context().theme.px(kKindWidth));
    m_product->setObjectName(QStringLiteral("observation_product"));
    m_product->setAccessibleName(tr("Product of the row to add"));
    m_product->setPlaceholderText(tr("Product, Enter adds a row"));
    m_product->setMaxLength(kMostProduct);
    auto *adding = new QWidget;
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_product, 1);
    return adding;
}

void ObservationPart::addRow() {
    const auto kind = static_cast<domain::ObservationKind>(m_kind->currentData().toInt());
    const int row = m_model->rowFor(kind, m_product->text());
    m_product->clear();
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_model->index(row, ObservationModel::Actual));
    showCounts();
}

void ObservationPart::showCounts() {
    const ObservationModel::Counts counts = m_model->counts();
    m_counts->setText(tr("%1 on target · %2 with a gap · %3 to fill in")
                          .arg(counts.met)
                          .arg(counts.missed)
                          .arg(counts.open));
}

void ObservationPart::show(const nlohmann::json &document) {
    m_model->show(listAt(document, "observations"));
    showCounts();
    showPicks();
}

void ObservationPart::write(nlohmann::json &document) const {
    document["observations"] = m_model->observations();
}

void ObservationPart::setReadOnly(bool isReadOnly) {
    m_model->setReadOnly(isReadOnly);
    m_adding->setVisible(!isReadOnly);
    m_outOfStock->setEnabled(!isReadOnly);
}

void ObservationPart::enter() {
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

} // namespace accord::ui
