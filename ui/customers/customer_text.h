// SPDX-License-Identifier: GPL-3.0-or-later
// The enums of the customer file as words of the interface.
#pragma once

#include "domain/abc/abc.h"
#include "domain/customer/customer.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QString>

namespace accord::ui {

// How a class moved with the run last applied, in shape, colour and word.
struct CustomerTrend {
    QString icon; // "" = nothing to say
    Role role = Role::Muted;
    const char *kind = "muted"; // of a label
    QString word;
};

class CustomerText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::CustomerText)
public:
    [[nodiscard]] static QString kind(domain::CustomerKind kind);
    [[nodiscard]] static QString format(domain::StoreFormat format); // "–" for none, like below
    [[nodiscard]] static QString stage(domain::Stage stage);
    [[nodiscard]] static QString status(domain::CustomerStatus status);
    [[nodiscard]] static QString keyAccount(domain::KeyAccountStatus status);
    [[nodiscard]] static QString settlement(domain::Settlement settlement);
    [[nodiscard]] static QString contact(const QString &word); // when the last one was
    // A stable word of one of these fields ("stage", "harvest"); the word itself when unknown.
    [[nodiscard]] static QString word(const QString &field, const QString &word);
    [[nodiscard]] static QString nobody(); // no owner
    // Name of a field by its JSON key.
    [[nodiscard]] static QString field(const QString &key);
    // Stages that need attention warn, the others are neutral.
    [[nodiscard]] static Role stageInk(domain::Stage stage);
    [[nodiscard]] static Role stageGround(domain::Stage stage);
    [[nodiscard]] static CustomerTrend trend(domain::AbcMovement movement);
    // "B before the run last applied".
    [[nodiscard]] static QString classBefore(domain::AbcClass before);
};

} // namespace accord::ui
