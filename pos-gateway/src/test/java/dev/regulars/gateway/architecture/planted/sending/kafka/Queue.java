package dev.regulars.gateway.architecture.planted.sending.kafka;

public class Queue {}
