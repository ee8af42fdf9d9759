// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/columnmemory.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

const QString group = u"payroll_columns"_s;
const QString jobKey = u"payroll_jobs"_s;

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

std::map<QString, JobPoints> rememberedJobs(QSettings &file)
{
    std::map<QString, JobPoints> jobs;
    const QJsonObject json = QJsonDocument::fromJson(file.value(jobKey).toString().toUtf8()).object();
    for (auto each = json.begin(); each != json.end(); ++each) {
        const QJsonArray points = each.value().toArray();
        jobs[each.key()] = {points[0].toDouble(noAmount), points[1].toDouble(noAmount), points[2].toDouble(noAmount), points[3].toDouble(noAmount)};
    }
    return jobs;
}

void rememberJobs(QSettings &file, const std::map<QString, JobPoints> &jobs)
{
    QJsonObject json;
    for (const auto &[name, points] : jobs) {
        json.insert(name, QJsonArray{points.skills, points.effort, points.responsibility, points.conditions});
    }
    file.setValue(jobKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace meyar::ui
