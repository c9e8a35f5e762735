"""The CDK app: what is deployed, to AWS and to the local stack alike; nothing here runs in a function."""
