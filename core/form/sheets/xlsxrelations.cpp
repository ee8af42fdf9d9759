// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxrelations.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

} // namespace

QString resolvedPart(const QString &part, const QString &target)
{
    QStringList path;
    if (!target.startsWith(u'/')) {
        path = part.split(u'/').mid(0, part.count(u'/'));
    }
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (path.isEmpty()) {
                return {};
            }
            path.removeLast();
        } else if (step != "."_L1) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

FromPackage<std::vector<Relation>> readRelations(ZipPackage &package, const QString &part)
{
    const FromPackage<QByteArray> bytes = package.readXml(relationsPart(part));
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    std::vector<Relation> relations;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1).compare("External"_L1, Qt::CaseInsensitive) == 0) {
            continue;
        }
        const QString type = attributes.value("Type"_L1).toString();
        relations.push_back({attributes.value("Id"_L1).toString(),
                             type.mid(type.lastIndexOf(u'/') + 1),
                             resolvedPart(part, attributes.value("Target"_L1).toString())});
    }
    if (xml.hasError()) {
        return package.unreadable(u"its XML is damaged"_s);
    }
    return relations;
}

} // namespace meyar::form
