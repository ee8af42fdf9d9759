// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxworkbook.h"

#include "core/form/sheets/limits.h"
#include "core/form/sheets/xlsxrelations.h"
#include "core/form/sheets/xlsxtexts.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<PackageTrouble> otherKind(const QString &what)
{
    return tl::unexpected(PackageTrouble{Problem::Kind::UnknownFileKind, {what}});
}

/// What a package that is no .xlsx seems to be.
tl::unexpected<PackageTrouble> notAWorkbook(ZipPackage &package)
{
    if (package.contains(u"mimetype"_s)) {
        const FromPackage<QByteArray> kind = package.read(u"mimetype"_s);
        if (kind && kind->startsWith("application/vnd.oasis.opendocument")) {
            return otherKind(u"an OpenDocument file"_s);
        }
    }
    if (package.contains(u"xl/workbook.bin"_s)) {
        return otherKind(u"an .xlsb workbook"_s);
    }
    if (package.contains(u"word/document.xml"_s)) {
        return otherKind(u"a Word document"_s);
    }
    if (package.contains(u"ppt/presentation.xml"_s)) {
        return otherKind(u"a PowerPoint presentation"_s);
    }
    if (package.contains(u"[Content_Types].xml"_s)) {
        return package.unreadable(u"a part of it is missing"_s);
    }
    return otherKind(u"a ZIP archive"_s);
}

/// Where the workbook is: as the package says, else where it always is.
QString workbookPart(ZipPackage &package)
{
    if (const auto relations = readRelations(package, {})) {
        for (const Relation &relation : *relations) {
            if (relation.type == "officeDocument"_L1 && package.contains(relation.part)) {
                return relation.part;
            }
        }
    }
    return u"xl/workbook.xml"_s;
}

bool isTrue(QStringView word)
{
    return word == "1"_L1 || word.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

class WorkbookReader
{
public:
    explicit WorkbookReader(ZipPackage &package)
        : m_package(package)
    {
    }

    FromPackage<Workbook> read()
    {
        const QString part = workbookPart(m_package);
        if (!m_package.contains(part)) {
            return notAWorkbook(m_package);
        }
        const FromPackage<QByteArray> bytes = m_package.readXml(part);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        const auto relations = readRelations(m_package, part);
        if (!relations) {
            return tl::unexpected(relations.error());
        }
        if (const auto frame = readFrame(*bytes, *relations); !frame) {
            return tl::unexpected(frame.error());
        }
        for (const Relation &relation : *relations) {
            if (const auto done = readShared(relation); !done) {
                return tl::unexpected(done.error());
            }
        }
        return std::move(m_workbook);
    }

private:
    FromPackage<> readFrame(const QByteArray &bytes, const std::vector<Relation> &relations)
    {
        QXmlStreamReader xml(bytes);
        if (xml.readNextStartElement() && xml.name() != "workbook"_L1) {
            return notAWorkbook(m_package);
        }
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == "workbookPr"_L1) {
                m_workbook.from1904 = isTrue(xml.attributes().value("date1904"_L1));
            } else if (xml.name() == "sheet"_L1) {
                addSheetPart(xml.attributes(), relations);
            }
        }
        if (xml.hasError()) {
            return m_package.unreadable(u"its XML is damaged"_s);
        }
        if (m_workbook.sheets.size() > SheetLimits::sheets) {
            return tl::unexpected(PackageTrouble{
                Problem::Kind::TooLarge, {u"sheets"_s, QString::number(SheetLimits::sheets)}});
        }
        return {};
    }

    void addSheetPart(const QXmlStreamAttributes &attributes,
                      const std::vector<Relation> &relations)
    {
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1 && !attribute.prefix().isEmpty()) {
                id = attribute.value().toString();
            }
        }
        const auto found = std::find_if(relations.begin(), relations.end(),
                                        [&id](const Relation &r) { return r.id == id; });
        const bool isKnown = found != relations.end();
        if (isKnown && found->type != "worksheet"_L1) {
            return; // a chart or a dialog, which has no cells
        }
        m_workbook.sheets.push_back({unescapedText(attributes.value("name"_L1).toString()),
                                     isKnown ? found->part : QString()});
    }

    FromPackage<> readShared(const Relation &relation)
    {
        const bool areTexts = relation.type == "sharedStrings"_L1;
        if ((!areTexts && relation.type != "styles"_L1) || !m_package.contains(relation.part)) {
            return {};
        }
        const FromPackage<QByteArray> bytes = m_package.readXml(relation.part);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        QXmlStreamReader xml(*bytes);
        if (areTexts) {
            m_workbook.texts = readSharedTexts(xml);
        } else {
            m_workbook.looks = readLooks(xml);
        }
        if (m_workbook.texts.size() > SheetLimits::texts) {
            return tl::unexpected(PackageTrouble{
                Problem::Kind::TooLarge, {u"texts"_s, QString::number(SheetLimits::texts)}});
        }
        if (xml.hasError()) {
            return m_package.unreadable(u"its XML is damaged"_s);
        }
        return {};
    }

    ZipPackage &m_package;
    Workbook m_workbook;
};

} // namespace

FromPackage<Workbook> readWorkbook(ZipPackage &package)
{
    return WorkbookReader(package).read();
}

} // namespace meyar::form
