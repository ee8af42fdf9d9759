// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionwriter.h"

#include "core/form/expression/momenttext.h"
#include "core/form/instance/xmltext.h"
#include "core/form/program.h"
#include "core/form/xform/modelwriter.h"
#include "core/form/xform/xformtypes.h"

#include <QRegularExpression>
#include <QUuid>
#include <QXmlStreamWriter>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const Session &session, const SubmissionOptions &options)
        : m_session(session)
        , m_form(session.form())
        , m_options(options)
        , m_xml(&m_written.xml)
    {
    }

    WrittenSubmission write()
    {
        identify();
        m_xml.writeStartDocument();
        m_xml.writeStartElement(safeXmlName(m_form.settings.value(u"name"_s, u"data"_s)));
        writeRootAttributes();
        writeChildren(noNode, rootRow, u"/data"_s);
        writeMeta();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return std::move(m_written);
    }

private:
    void identify()
    {
        Submission &submission = m_written.submission;
        submission.formId = m_form.settings.value(u"form_id"_s);
        submission.version = m_form.settings.value(u"version"_s);
        submission.deprecatedId = m_options.deprecatedId;
        submission.instanceName = xmlText(m_session.instanceName());
        if (!m_options.instanceId.isEmpty()) {
            submission.instanceId = m_options.instanceId;
        } else if (hasInstanceId(m_form)) {
            submission.instanceId = u"uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        }
    }

    void writeRootAttributes()
    {
        const Submission &submission = m_written.submission;
        if (const QString schema = m_form.settings.value(u"instance_xmlns"_s); !schema.isEmpty()) {
            m_xml.writeAttribute(u"xmlns"_s, xmlText(schema));
        }
        m_xml.writeAttribute(u"xmlns:jr"_s, knownNamespace(u"jr"));
        m_xml.writeAttribute(u"xmlns:orx"_s, knownNamespace(u"orx"));
        m_xml.writeAttribute(u"id"_s, xmlText(submission.formId));
        if (!submission.version.isEmpty()) {
            m_xml.writeAttribute(u"version"_s, xmlText(submission.version));
        }
    }

    /// Whether anything of the form was written.
    bool writeChildren(NodeIndex group, RowId row, const QString &path)
    {
        bool isAny = false;
        NodeIndex index = group == noNode ? 0 : group + 1;
        const NodeIndex end = group == noNode ? static_cast<NodeIndex>(m_form.nodes.size())
                                              : m_form.node(group).end;
        while (index < end) {
            const Node &node = m_form.node(index);
            if (!isInMeta(node)) {
                isAny = writeNode(index, row, path) || isAny;
            }
            index = node.isGroup() ? node.end : index + 1;
        }
        return isAny;
    }

    bool writeNode(NodeIndex index, RowId row, const QString &path)
    {
        const Node &node = m_form.node(index);
        if (node.type == NodeType::Repeat) {
            return writeRows(index, row, path);
        }
        if (!m_session.isRelevant({index, row})) {
            return false;
        }
        if (node.isLayoutOnly()) {
            return writeChildren(index, row, path);
        }
        startElement(node);
        if (node.isGroup()) {
            writeWithin(index, row, path + u'/' + node.name);
        } else {
            writeAnswer({index, row}, path + u'/' + node.name);
        }
        m_xml.writeEndElement();
        return true;
    }

    /// A row that is not relevant is left out, so those after it move up.
    bool writeRows(NodeIndex repeat, RowId around, const QString &path)
    {
        const Node &node = m_form.node(repeat);
        const auto rows = m_session.rows(repeat, around);
        if (needsCountNode(node) && m_session.isRelevant({repeat, around})) {
            m_xml.writeTextElement(safeXmlName(node.name + u"_count"_s),
                                   QString::number(rows.size()));
        }
        int number = 0;
        for (const RowId row : rows) {
            if (m_session.isRelevant({repeat, row})) {
                startElement(node);
                writeWithin(repeat, row,
                            path + u'/' + node.name + u'[' + QString::number(++number) + u']');
                m_xml.writeEndElement();
            }
        }
        return number > 0;
    }

    void writeWithin(NodeIndex group, RowId row, const QString &path)
    {
        if (!writeChildren(group, row, path)) {
            m_written.submission.answers.push_back({path, {}});
        }
    }

    void startElement(const Node &node)
    {
        m_xml.writeStartElement(safeXmlName(node.name));
        for (const auto &[attribute, value] : node.instanceAttributes) {
            if (isXmlName(attribute) && !attribute.contains(u':') && !value.contains("${"_L1)) {
                m_xml.writeAttribute(attribute, xmlText(value));
            }
        }
    }

    void writeAnswer(Place place, const QString &path)
    {
        const QString value = valueOf(place);
        writeText(m_xml, value);
        m_written.submission.answers.push_back({path, value});
        noteFile(m_form.node(place.node), value);
    }

    void noteFile(const Node &node, const QString &value)
    {
        QStringList &media = m_written.submission.media;
        const bool isOfForm = value.contains("://"_L1); // "jr://images/…"
        if (namesFile(node) && !value.isEmpty() && !isOfForm && !media.contains(value)) {
            media.append(value);
        }
    }

    /// As the person gave it ("1.50", a time with its own offset), unless it was calculated or may
    /// not be chosen any more.
    [[nodiscard]] QString valueOf(Place place) const
    {
        const Node &node = m_form.node(place.node);
        const bool isEnd = node.type == NodeType::Metadata && node.typeText == "end"_L1;
        if (isEnd && m_options.finished) {
            return momentText(m_options.finished->toLocalTime());
        }
        const QString value = m_session.value(place);
        const bool isComputed
            = m_session.program().hasCalculation(place.node) || node.isSelect() || value.isEmpty();
        return xmlText(isComputed ? value : withZone(node, m_session.answer(place)));
    }

    /// A time that was typed without seconds or offset gets both, so that it means one moment.
    static QString withZone(const Node &node, const QString &answer)
    {
        static const QRegularExpression zone(u"(Z|[+-]\\d\\d(:?\\d\\d)?)$"_s);
        const bool isTime = node.type == NodeType::Time;
        const qsizetype clock = isTime ? 0 : answer.indexOf(u'T');
        if ((!isTime && node.type != NodeType::DateTime) || clock < 0
            || zone.match(answer, clock).hasMatch()) {
            return answer;
        }
        const std::optional<QDateTime> moment = momentOfText(answer);
        return moment ? momentText(*moment).mid(isTime ? 11 : 0) : answer;
    }

    void writeMeta()
    {
        const Submission &submission = m_written.submission;
        m_xml.writeStartElement(u"orx:meta"_s);
        writeMetaText(u"orx:instanceID"_s, submission.instanceId);
        writeMetaText(u"orx:deprecatedID"_s, submission.deprecatedId);
        writeMetaText(u"orx:instanceName"_s, submission.instanceName);
        if (const NodeIndex audit = auditNode(m_form); audit != noNode) {
            m_xml.writeStartElement(u"orx:audit"_s);
            writeAnswer(audit, auditPath);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeMetaText(const QString &name, const QString &text)
    {
        if (!text.isEmpty()) {
            m_xml.writeStartElement(name);
            writeText(m_xml, text);
            m_xml.writeEndElement();
        }
    }

    const Session &m_session;
    const Form &m_form;
    const SubmissionOptions &m_options;
    WrittenSubmission m_written;
    QXmlStreamWriter m_xml;
};

} // namespace

WrittenSubmission writeSubmission(const Session &session, const SubmissionOptions &options)
{
    return Writer(session, options).write();
}

} // namespace meyar::form
