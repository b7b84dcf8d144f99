// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desk_key.h"

#include "ui/common/settings.h"

#include <QCryptographicHash>

namespace accord::ui {
namespace {

constexpr int kLength = 16;

QString shortened(const std::string &text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
            .toHex()
            .left(kLength));
}

} // namespace

QString deskKey(const PageContext &context, const QString &what) {
    const app::Context &app = context.app();
    const auto keyOf = [&what](const QString &owner) -> QString {
        return what + QLatin1Char('/') + owner;
    };
    const QString key = keyOf(shortened(std::to_string(app.company.id) + '\n' + app.actor.code));
    const QString ofFile = shortened(context.workspace.file().string());
    for (const QString &old : {keyOf(ofFile), keyOf(QString::number(app.company.id))}) {
        context.settings.takeOver(old, key);
    }
    return key;
}

} // namespace accord::ui
