package dev.regulars.decision.messages.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.*;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.*;
import org.jsmpp.util.MessageId;

/** A message centre of the tests: real sessions, a switch for what goes wrong, and all it took. */
public final class SmsCentre implements ServerMessageReceiverListener, AutoCloseable {

    /** Takes the part, and hangs up in place of an answer. */
    public static final int HANG_UP = -1;

    private final SMPPServerSessionListener listener;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final Queue<Integer> troubles = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger(0xA0);

    public SmsCentre(int port) throws IOException {
        listener = new SMPPServerSessionListener(port);
        listener.setMessageReceiverListener(this);
        Thread binds = new Thread(this::bind, "centre");
        binds.setDaemon(true);
        binds.start();
    }

    private void bind() {
        while (true) {
            try {
                SMPPServerSession session = listener.accept();
                BindRequest bind = session.waitForBind(5000);
                if (bind.getPassword().equals("secret") && bind.getBindType() == BindType.BIND_TRX) {
                    bind.accept("centre", InterfaceVersion.IF_34);
                    sessions.add(session);
                } else {
                    bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                }
            } catch (TimeoutException | PDUStringException e) {
                throw new IllegalStateException(e);
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** What the next parts are answered with, one each. */
    public void answersWith(Integer... statuses) {
        troubles.addAll(List.of(statuses));
    }

    public List<SubmitSm> taken(String number) {
        return taken.stream()
                .filter(part -> number.equals("+" + part.getDestAddress()))
                .toList();
    }

    public List<String> texts(String number) {
        return taken(number).stream().map(SmsCentre::text).toList();
    }

    /** Without its header. */
    public static String text(SubmitSm part) {
        byte[] octets = part.getShortMessage();
        OptionalParameter.Message_payload payload = part.getOptionalParameter(OptionalParameter.Message_payload.class);
        if (payload != null) {
            octets = payload.getValue();
        }
        byte[] bare = Arrays.copyOfRange(octets, part.isUdhi() ? 1 + octets[0] : 0, octets.length);
        return part.getDataCoding() == 8 ? new String(bare, StandardCharsets.UTF_16BE) : Gsm7.decoded(bare);
    }

    /** Of all, in the order of the parts that their headers name. */
    public static String joined(List<SubmitSm> parts) {
        StringBuilder text = new StringBuilder();
        parts.stream()
                .sorted((one, other) -> Byte.compare(number(one), number(other)))
                .forEach(part -> text.append(text(part)));
        return text.toString();
    }

    private static byte number(SubmitSm part) {
        byte[] octets = part.getShortMessage();
        return octets[octets[0]];
    }

    /** To the one that is bound. */
    public void deliver(String number, int esmClass, String text, OptionalParameter... parameters) throws Exception {
        SMPPServerSession session = sessions.stream()
                .filter(one -> one.getSessionState().isBound())
                .reduce((first, last) -> last)
                .orElseThrow();
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                number.substring(1),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "81234",
                new ESMClass(esmClass),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                new RawDataCoding((byte) 0),
                Gsm7.encoded(text),
                parameters);
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm part, SMPPServerSession source) throws ProcessRequestException {
        Integer trouble = troubles.poll();
        if (trouble != null && trouble != HANG_UP && trouble != 0) {
            throw new ProcessRequestException("trouble", trouble);
        }
        taken.add(part);
        if (trouble != null && trouble == HANG_UP) {
            source.close();
            throw new ProcessRequestException("gone", SMPPConstant.STAT_ESME_RSYSERR);
        }
        try {
            String id = Integer.toHexString(ids.incrementAndGet());
            return new SubmitSmResult(new MessageId(id), OptionalParameters.EMPTY_OPTIONAL_PARAMETERS);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it was given in the answer to the last part. */
    public int lastId() {
        return ids.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        sessions.forEach(SMPPServerSession::close);
    }

    private static ProcessRequestException notTaken() {
        return new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti multi, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replace, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancel, SMPPServerSession source) throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancel, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession source)
            throws ProcessRequestException {
        throw notTaken();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw notTaken();
    }
}
