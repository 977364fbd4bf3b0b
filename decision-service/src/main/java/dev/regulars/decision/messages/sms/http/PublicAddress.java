package dev.regulars.decision.messages.sms.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether a host is in the open net: a wrong setting must not send members' numbers to what stands next door. */
final class PublicAddress {

    private PublicAddress() {}

    /** @throws UnknownHostException when nobody knows it */
    static boolean isPublic(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xFF;
        int second = octets[1] & 0xFF;
        boolean ofProviders = octets.length == 4 && first == 100 && second >= 64 && second < 128;
        boolean thisNet = octets.length == 4 && first == 0;
        boolean uniqueLocal = octets.length == 16 && (first & 0xFE) == 0xFC;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || ofProviders
                || thisNet
                || uniqueLocal);
    }
}
