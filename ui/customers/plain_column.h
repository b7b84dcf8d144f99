// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write the columns of a customer's record tables.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/figures.h"

#include <QString>
#include <functional>
#include <string>
#include <utility>

namespace accord::ui {

inline constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

// "–" for nothing.
[[nodiscard]] inline QString of(const std::string &text) {
    return text.empty() ? Figures::none() : QString::fromStdString(text);
}

template<class Row>
[[nodiscard]] Column<Row> plainColumn(const char *id, const QString &title, int width,
                                      Qt::Alignment alignment,
                                      std::function<QVariant(const Row &)> text) {
    Column<Row> made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.alignment = alignment;
    made.text = std::move(text);
    return made;
}

} // namespace accord::ui
