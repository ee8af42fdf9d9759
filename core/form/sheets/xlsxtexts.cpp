// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxtexts.h"

#include "core/form/sheets/limits.h"

#include <QHash>
#include <QXmlStreamReader>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

NumberLook lookOfStyle(const QXmlStreamAttributes &attributes,
                       const QHash<int, NumberLook> &defined)
{
    const int id = attributes.value("numFmtId"_L1).toInt();
    const auto found = defined.constFind(id);
    return found == defined.cend() ? builtInLook(id) : *found;
}

} // namespace

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == "t"_L1) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == "rPh"_L1) {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return unescapedText(text);
}

std::vector<QString> readSharedTexts(QXmlStreamReader &xml)
{
    std::vector<QString> texts;
    while (!xml.atEnd() && texts.size() <= SheetLimits::texts) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1) {
            texts.push_back(readRichText(xml));
        }
    }
    return texts;
}

std::vector<NumberLook> readLooks(QXmlStreamReader &xml)
{
    QHash<int, NumberLook> defined;
    std::vector<NumberLook> looks;
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == "cellXfs"_L1) {
            inCellStyles = token == QXmlStreamReader::StartElement;
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (xml.name() == "numFmt"_L1) {
            const QXmlStreamAttributes attributes = xml.attributes();
            defined.insert(attributes.value("numFmtId"_L1).toInt(),
                           lookOf(attributes.value("formatCode"_L1)));
        } else if (inCellStyles && xml.name() == "xf"_L1) {
            looks.push_back(lookOfStyle(xml.attributes(), defined));
        }
    }
    return looks;
}

} // namespace meyar::form
