// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/columnmemory.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

const QString group = u"payroll_columns"_s;

} // namespace

QString signatureOf(const QStringList &headings)
{
    const QByteArray all = headings.join(u'\x1f').simplified().toLower().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(24));
}

RememberedColumns rememberedColumns(QSettings &file)
{
    RememberedColumns columns;
    file.beginGroup(group);
    for (const QString &key : file.childKeys()) {
        columns[key] = columnMappingFrom(QJsonDocument::fromJson(file.value(key).toString().toUtf8()).object());
    }
    file.endGroup();
    return columns;
}

void rememberColumns(QSettings &file, const QStringList &headings, const ColumnMapping &mapping)
{
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    file.setValue(group + u'/' + signatureOf(headings), QString::fromUtf8(json));
}

} // namespace meyar::ui
